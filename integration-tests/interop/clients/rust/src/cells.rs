//! Values as the Java class Cells spells them.

use arrow_array::cast::AsArray;
use arrow_array::types::*;
use arrow_array::{Array, ArrayRef, ArrowPrimitiveType, PrimitiveArray, RecordBatch, RunArray};
use arrow_schema::{DataType, IntervalUnit, TimeUnit};

use crate::Result;

const MILLIS_OF_DAY: i64 = 86_400_000;

pub fn rows(batches: &[RecordBatch]) -> Result<String> {
    let mut rows = Vec::new();
    for batch in batches {
        for i in 0..batch.num_rows() {
            rows.push(row(batch.columns(), i)?);
        }
    }
    Ok(bracketed(rows))
}

pub fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\0'..'\x20' => quoted += &format!("\\u{:04x}", c as u32),
            _ => quoted.push(c),
        }
    }
    quoted + "\""
}

fn bracketed(parts: Vec<String>) -> String {
    format!("[{}]", parts.join(","))
}

fn row(columns: &[ArrayRef], i: usize) -> Result<String> {
    let cells: Result<Vec<_>> = columns.iter().map(|column| cell(column, i)).collect();
    Ok(bracketed(cells?))
}

fn elements(values: ArrayRef) -> Result<String> {
    let cells: Result<Vec<_>> = (0..values.len()).map(|i| cell(&values, i)).collect();
    Ok(bracketed(cells?))
}

fn number<T: ArrowPrimitiveType>(values: &dyn Array, i: usize) -> T::Native {
    let values: &PrimitiveArray<T> = values.as_primitive();
    values.value(i)
}

fn bits(number: f64) -> String {
    if number.is_nan() { quoted("NaN") } else { quoted(&format!("{:016x}", number.to_bits())) }
}

fn hex(bytes: &[u8]) -> String {
    quoted(&bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}

fn digits(number: impl ToString) -> String {
    quoted(&number.to_string())
}

fn decimal<T: DecimalType>(values: &dyn Array, i: usize) -> String {
    let values: &PrimitiveArray<T> = values.as_primitive();
    quoted(&values.value_as_string(i))
}

fn nanos(unit: &TimeUnit) -> i64 {
    match unit {
        TimeUnit::Second => 1_000_000_000,
        TimeUnit::Millisecond => 1_000_000,
        TimeUnit::Microsecond => 1_000,
        TimeUnit::Nanosecond => 1,
    }
}

fn timestamp(unit: &TimeUnit, values: &dyn Array, i: usize) -> i64 {
    match unit {
        TimeUnit::Second => number::<TimestampSecondType>(values, i),
        TimeUnit::Millisecond => number::<TimestampMillisecondType>(values, i),
        TimeUnit::Microsecond => number::<TimestampMicrosecondType>(values, i),
        TimeUnit::Nanosecond => number::<TimestampNanosecondType>(values, i),
    }
}

fn duration(unit: &TimeUnit, values: &dyn Array, i: usize) -> i64 {
    match unit {
        TimeUnit::Second => number::<DurationSecondType>(values, i),
        TimeUnit::Millisecond => number::<DurationMillisecondType>(values, i),
        TimeUnit::Microsecond => number::<DurationMicrosecondType>(values, i),
        TimeUnit::Nanosecond => number::<DurationNanosecondType>(values, i),
    }
}

fn interval(unit: &IntervalUnit, values: &dyn Array, i: usize) -> String {
    let (months, days, nanos) = match unit {
        IntervalUnit::YearMonth => (number::<IntervalYearMonthType>(values, i), 0, 0),
        IntervalUnit::DayTime => {
            let value = number::<IntervalDayTimeType>(values, i);
            (0, value.days, i64::from(value.milliseconds) * 1_000_000)
        }
        IntervalUnit::MonthDayNano => {
            let value = number::<IntervalMonthDayNanoType>(values, i);
            (value.months, value.days, value.nanoseconds)
        }
    };
    bracketed(vec![digits(months), digits(days), digits(nanos)])
}

fn run<R: RunEndIndexType>(values: &dyn Array, i: usize) -> Result<String> {
    let runs: &RunArray<R> = values.as_any().downcast_ref().ok_or("no runs")?;
    cell(runs.values(), runs.get_physical_index(i))
}

fn cell(values: &dyn Array, i: usize) -> Result<String> {
    match values.data_type() {
        DataType::RunEndEncoded(ends, _) => match ends.data_type() {
            DataType::Int16 => return run::<Int16Type>(values, i),
            DataType::Int32 => return run::<Int32Type>(values, i),
            _ => return run::<Int64Type>(values, i),
        },
        DataType::Union(fields, _) => {
            let union = values.as_union();
            let id = union.type_id(i);
            let (_, field) = fields.iter().find(|(of, _)| *of == id).ok_or("no such type id")?;
            let found = cell(union.child(id), union.value_offset(i))?;
            return Ok(bracketed(vec![quoted(field.name()), found]));
        }
        _ => {}
    }
    if values.is_null(i) || values.data_type() == &DataType::Null {
        return Ok("null".into());
    }
    Ok(match values.data_type() {
        DataType::Boolean => values.as_boolean().value(i).to_string(),
        DataType::Int8 => digits(number::<Int8Type>(values, i)),
        DataType::Int16 => digits(number::<Int16Type>(values, i)),
        DataType::Int32 => digits(number::<Int32Type>(values, i)),
        DataType::Int64 => digits(number::<Int64Type>(values, i)),
        DataType::UInt8 => digits(number::<UInt8Type>(values, i)),
        DataType::UInt16 => digits(number::<UInt16Type>(values, i)),
        DataType::UInt32 => digits(number::<UInt32Type>(values, i)),
        DataType::UInt64 => digits(number::<UInt64Type>(values, i)),
        DataType::Float16 => bits(number::<Float16Type>(values, i).to_f64()),
        DataType::Float32 => bits(number::<Float32Type>(values, i).into()),
        DataType::Float64 => bits(number::<Float64Type>(values, i)),
        DataType::Decimal32(..) => decimal::<Decimal32Type>(values, i),
        DataType::Decimal64(..) => decimal::<Decimal64Type>(values, i),
        DataType::Decimal128(..) => decimal::<Decimal128Type>(values, i),
        DataType::Decimal256(..) => decimal::<Decimal256Type>(values, i),
        DataType::Utf8 => quoted(values.as_string::<i32>().value(i)),
        DataType::LargeUtf8 => quoted(values.as_string::<i64>().value(i)),
        DataType::Utf8View => quoted(values.as_string_view().value(i)),
        DataType::Binary => hex(values.as_binary::<i32>().value(i)),
        DataType::LargeBinary => hex(values.as_binary::<i64>().value(i)),
        DataType::BinaryView => hex(values.as_binary_view().value(i)),
        DataType::FixedSizeBinary(_) => hex(values.as_fixed_size_binary().value(i)),
        DataType::Date32 => digits(number::<Date32Type>(values, i)),
        DataType::Date64 => digits(number::<Date64Type>(values, i) / MILLIS_OF_DAY),
        DataType::Time32(unit @ TimeUnit::Second) => {
            digits(i64::from(number::<Time32SecondType>(values, i)) * nanos(unit))
        }
        DataType::Time32(unit) => {
            digits(i64::from(number::<Time32MillisecondType>(values, i)) * nanos(unit))
        }
        DataType::Time64(unit @ TimeUnit::Microsecond) => {
            digits(number::<Time64MicrosecondType>(values, i) * nanos(unit))
        }
        DataType::Time64(_) => digits(number::<Time64NanosecondType>(values, i)),
        DataType::Timestamp(unit, _) => digits(timestamp(unit, values, i) * nanos(unit)),
        DataType::Duration(unit) => digits(duration(unit, values, i) * nanos(unit)),
        DataType::Interval(unit) => interval(unit, values, i),
        DataType::Struct(_) => row(values.as_struct().columns(), i)?,
        DataType::List(_) => elements(values.as_list::<i32>().value(i))?,
        DataType::LargeList(_) => elements(values.as_list::<i64>().value(i))?,
        DataType::ListView(_) => elements(values.as_list_view::<i32>().value(i))?,
        DataType::LargeListView(_) => elements(values.as_list_view::<i64>().value(i))?,
        DataType::FixedSizeList(..) => elements(values.as_fixed_size_list().value(i))?,
        DataType::Map(..) => {
            let entries = values.as_map().value(i);
            elements(std::sync::Arc::new(entries))?
        }
        DataType::Dictionary(..) => {
            let dictionary = values.as_any_dictionary();
            cell(dictionary.values(), dictionary.normalized_keys()[i])?
        }
        other => return Err(format!("{other} has no cells").into()),
    })
}
