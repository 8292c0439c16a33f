package main

import (
	"encoding/hex"
	"fmt"
	"math"
	"strconv"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
)

const millisOfDay = 86_400_000

// cell is the value in one row, as the Java class Cells spells it.
func cell(values arrow.Array, i int) (any, error) {
	if runs, ok := values.(*array.RunEndEncoded); ok {
		return cell(runs.Values(), runs.GetPhysicalIndex(i))
	}
	if union, ok := values.(array.Union); ok {
		return variant(union, i)
	}
	if values.IsNull(i) {
		return nil, nil
	}
	switch values := values.(type) {
	case array.ExtensionArray:
		return cell(values.Storage(), i)
	case *array.Dictionary:
		return cell(values.Dictionary(), values.GetValueIndex(i))
	case *array.Null:
		return nil, nil
	case *array.Boolean:
		return values.Value(i), nil
	case *array.Int8:
		return digits(values.Value(i)), nil
	case *array.Int16:
		return digits(values.Value(i)), nil
	case *array.Int32:
		return digits(values.Value(i)), nil
	case *array.Int64:
		return digits(values.Value(i)), nil
	case *array.Uint8:
		return digits(values.Value(i)), nil
	case *array.Uint16:
		return digits(values.Value(i)), nil
	case *array.Uint32:
		return digits(values.Value(i)), nil
	case *array.Uint64:
		return strconv.FormatUint(values.Value(i), 10), nil
	case *array.Float16:
		return bits(float64(values.Value(i).Float32())), nil
	case *array.Float32:
		return bits(float64(values.Value(i))), nil
	case *array.Float64:
		return bits(values.Value(i)), nil
	case *array.Decimal32:
		return values.Value(i).ToString(scale(values)), nil
	case *array.Decimal64:
		return values.Value(i).ToString(scale(values)), nil
	case *array.Decimal128:
		return values.Value(i).ToString(scale(values)), nil
	case *array.Decimal256:
		return values.Value(i).ToString(scale(values)), nil
	case *array.String:
		return values.Value(i), nil
	case *array.LargeString:
		return values.Value(i), nil
	case *array.StringView:
		return values.Value(i), nil
	case *array.Binary:
		return hex.EncodeToString(values.Value(i)), nil
	case *array.LargeBinary:
		return hex.EncodeToString(values.Value(i)), nil
	case *array.BinaryView:
		return hex.EncodeToString(values.Value(i)), nil
	case *array.FixedSizeBinary:
		return hex.EncodeToString(values.Value(i)), nil
	case *array.Date32:
		return digits(values.Value(i)), nil
	case *array.Date64:
		return digits(int64(values.Value(i)) / millisOfDay), nil
	case *array.Time32:
		return nanos(int64(values.Value(i)), values.DataType()), nil
	case *array.Time64:
		return nanos(int64(values.Value(i)), values.DataType()), nil
	case *array.Timestamp:
		return nanos(int64(values.Value(i)), values.DataType()), nil
	case *array.Duration:
		return nanos(int64(values.Value(i)), values.DataType()), nil
	case *array.MonthInterval:
		return []any{digits(values.Value(i)), "0", "0"}, nil
	case *array.DayTimeInterval:
		value := values.Value(i)
		return []any{"0", digits(value.Days), digits(int64(value.Milliseconds) * 1_000_000)}, nil
	case *array.MonthDayNanoInterval:
		value := values.Value(i)
		return []any{digits(value.Months), digits(value.Days), digits(value.Nanoseconds)}, nil
	case *array.Struct:
		children := []any{}
		for child := range values.NumField() {
			found, err := cell(values.Field(child), i)
			if err != nil {
				return nil, err
			}
			children = append(children, found)
		}
		return children, nil
	case array.ListLike:
		start, end := values.ValueOffsets(i)
		elements := []any{}
		for at := start; at < end; at++ {
			found, err := cell(values.ListValues(), int(at))
			if err != nil {
				return nil, err
			}
			elements = append(elements, found)
		}
		return elements, nil
	default:
		return nil, fmt.Errorf("%s has no cells", values.DataType())
	}
}

func variant(union array.Union, i int) (any, error) {
	id := union.ChildID(i)
	row := i
	if dense, ok := union.(*array.DenseUnion); ok {
		row = int(dense.ValueOffset(i))
	}
	found, err := cell(union.Field(id), row)
	return []any{union.DataType().(arrow.UnionType).Fields()[id].Name, found}, err
}

func digits[T arrow.IntType | arrow.UintType | arrow.Date32 | arrow.MonthInterval](value T) string {
	return strconv.FormatInt(int64(value), 10)
}

func bits(value float64) string {
	if math.IsNaN(value) {
		return "NaN"
	}
	return fmt.Sprintf("%016x", math.Float64bits(value))
}

func nanos(value int64, of arrow.DataType) string {
	unit := of.(interface{ TimeUnit() arrow.TimeUnit }).TimeUnit()
	return digits(value * int64(unit.Multiplier()))
}

func scale(values arrow.Array) int32 {
	return values.DataType().(arrow.DecimalType).GetScale()
}
