//! Reads files and streams with arrow-ipc, tells their cells, and writes them again. See client.py
//! for its arguments and what it leaves.

mod cells;

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use arrow_array::RecordBatch;
use arrow_ipc::CompressionType;
use arrow_ipc::reader::{FileReader, StreamReader};
use arrow_ipc::writer::{FileWriter, IpcWriteOptions, StreamWriter};
use arrow_schema::SchemaRef;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

struct Data {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let (source, target) = (Path::new(&arguments[1]), Path::new(&arguments[2]));
    let mut results = BufWriter::new(File::create(target.join("results.jsonl"))?);
    for name in fs::read_to_string(source.join("names.txt"))?.split_whitespace() {
        for file in [format!("{name}.arrow"), format!("{name}.arrows")] {
            let found = check(source, target, &file);
            writeln!(results, "{{\"file\":{},{found}}}", cells::quoted(&file))?;
        }
    }
    Ok(results.flush()?)
}

fn check(source: &Path, target: &Path, file: &str) -> String {
    let found = guarded(|| {
        let data = read(&source.join(file))?;
        let rows = cells::rows(&data.batches)?;
        Ok((data, rows))
    });
    match found {
        Err(error) => format!("\"readError\":{}", cells::quoted(&error.to_string())),
        Ok((data, rows)) => match guarded(|| write(&data, &target.join(file))) {
            Ok(()) => format!("\"cells\":{rows}"),
            Err(error) => {
                let error = cells::quoted(&error.to_string());
                format!("\"cells\":{rows},\"writeError\":{error}")
            }
        },
    }
}

/// Makes an error of a panic.
fn guarded<T>(action: impl FnOnce() -> Result<T>) -> Result<T> {
    panic::catch_unwind(AssertUnwindSafe(action)).unwrap_or_else(|cause| {
        let text = cause.downcast_ref::<String>().cloned();
        let text = text.or_else(|| cause.downcast_ref::<&str>().map(|text| text.to_string()));
        Err(format!("panic: {}", text.unwrap_or_default()).into())
    })
}

fn is_file(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "arrow")
}

/// The readers validate what they read unless they are told not to.
fn read(path: &Path) -> Result<Data> {
    let input = BufReader::new(File::open(path)?);
    if is_file(path) {
        let reader = FileReader::try_new(input, None)?;
        let schema = reader.schema();
        Ok(Data { schema, batches: reader.collect::<std::result::Result<_, _>>()? })
    } else {
        let reader = StreamReader::try_new(input, None)?;
        let schema = reader.schema();
        Ok(Data { schema, batches: reader.collect::<std::result::Result<_, _>>()? })
    }
}

/// The last word of the feature's name says what the bodies are compressed with.
fn codec(path: &Path) -> Option<CompressionType> {
    let name = path.file_stem()?.to_str()?;
    match name.rsplit('_').next() {
        Some("lz4") => Some(CompressionType::LZ4_FRAME),
        Some("zstd") => Some(CompressionType::ZSTD),
        _ => None,
    }
}

fn write(data: &Data, path: &Path) -> Result<()> {
    let output = BufWriter::new(File::create(path)?);
    let options = IpcWriteOptions::default().try_with_compression(codec(path))?;
    if is_file(path) {
        let mut writer = FileWriter::try_new_with_options(output, &data.schema, options)?;
        for batch in &data.batches {
            writer.write(batch)?;
        }
        writer.finish()?;
        Ok(writer.into_inner()?.flush()?)
    } else {
        let mut writer = StreamWriter::try_new_with_options(output, &data.schema, options)?;
        for batch in &data.batches {
            writer.write(batch)?;
        }
        writer.finish()?;
        Ok(writer.into_inner()?.flush()?)
    }
}
