/**
 * Reads files and streams with apache-arrow, tells their cells, and writes them again. See client.py
 * for its arguments and what it leaves.
 */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import {
  DataType,
  IntervalUnit,
  makeVector,
  tableFromIPC,
  tableToIPC,
  TimeUnit,
  UnionMode,
} from "apache-arrow";

const NANOS = {
  [TimeUnit.SECOND]: 1_000_000_000n,
  [TimeUnit.MILLISECOND]: 1_000_000n,
  [TimeUnit.MICROSECOND]: 1_000n,
  [TimeUnit.NANOSECOND]: 1n,
};
const MILLIS_OF_DAY = 86_400_000;

function cells(table) {
  const rows = [];
  for (const batch of table.batches) {
    const columns = batch.schema.fields.map((_, i) => batch.getChildAt(i));
    for (let i = 0; i < batch.numRows; i++) {
      rows.push(columns.map((column) => cell(column.data[0], i)));
    }
  }
  return rows;
}

/** The value in one row, as the Java class Cells spells it. */
function cell(data, i) {
  const { type } = data;
  if (DataType.isUnion(type)) {
    return variant(data, i);
  }
  if (DataType.isNull(type) || !data.getValid(i)) {
    return null;
  }
  if (DataType.isDictionary(type)) {
    return element(data.dictionary, Number(data.values[i]));
  }
  if (DataType.isStruct(type)) {
    return data.children.map((child) => cell(child, i));
  }
  if (isList(type)) {
    return range(data, i).map((at) => cell(data.children[0], at));
  }
  const value = makeVector(data).get(i);
  if (DataType.isBool(type) || typeof value === "string") {
    return value;
  }
  if (DataType.isFloat(type)) {
    return bits(value);
  }
  if (DataType.isDecimal(type)) {
    return decimal(value, type.scale);
  }
  if (DataType.isDate(type)) {
    return String(Number(value) / MILLIS_OF_DAY);
  }
  if (DataType.isTime(type) || DataType.isTimestamp(type) || DataType.isDuration(type)) {
    // The values as they are stored, as get() rounds timestamps to milliseconds.
    return String(BigInt(data.values[i]) * NANOS[type.unit]);
  }
  if (DataType.isInterval(type)) {
    return interval(type.unit, data, i);
  }
  if (DataType.isInt(type)) {
    return String(value);
  }
  if (value instanceof Uint8Array) {
    return Buffer.from(value).toString("hex");
  }
  throw new Error(`${type} has no cells`);
}

/** Of a vector of several chunks, as that of a dictionary that has grown. */
function element(vector, i) {
  for (const data of vector.data) {
    if (i < data.length) {
      return cell(data, i);
    }
    i -= data.length;
  }
  throw new Error(`${i} is beyond the dictionary`);
}

function isList(type) {
  return (
    DataType.isList(type) ||
    DataType.isLargeList(type) ||
    DataType.isFixedSizeList(type) ||
    DataType.isMap(type)
  );
}

function range(data, i) {
  const size = data.type.listSize;
  const [start, end] = DataType.isFixedSizeList(data.type)
    ? [i * size, (i + 1) * size]
    : [Number(data.valueOffsets[i]), Number(data.valueOffsets[i + 1])];
  return Array.from({ length: end - start }, (_, at) => start + at);
}

function variant(data, i) {
  const { type } = data;
  const child = type.typeIdToChildIndex[data.typeIds[i]];
  const row = type.mode === UnionMode.Dense ? data.valueOffsets[i] : i;
  return [type.children[child].name, cell(data.children[child], row)];
}

function bits(value) {
  if (Number.isNaN(value)) {
    return "NaN";
  }
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

/** Of the words of a two's complement number, the lowest first. */
function decimal(words, scale) {
  let number = 0n;
  words.forEach((word, at) => (number |= BigInt(word >>> 0) << BigInt(32 * at)));
  number = BigInt.asIntN(32 * words.length, number);
  const sign = number < 0n ? "-" : "";
  const digits = String(number < 0n ? -number : number);
  if (scale <= 0) {
    return sign + (number === 0n ? "0" : digits + "0".repeat(-scale));
  }
  const padded = digits.padStart(scale + 1, "0");
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

/** Of the 32-bit words of months, of days and milliseconds, or of months, days and nanoseconds. */
function interval(unit, data, i) {
  const words = data.values.subarray(i * data.stride, (i + 1) * data.stride);
  switch (unit) {
    case IntervalUnit.YEAR_MONTH:
      return [String(words[0]), "0", "0"];
    case IntervalUnit.DAY_TIME:
      return ["0", String(words[0]), String(words[1] * 1_000_000)];
    default: {
      const [months, days, low, high] = words;
      return [months, days, (BigInt(high) << 32n) | BigInt(low >>> 0)].map(String);
    }
  }
}

function check(source, target, file) {
  const result = { file };
  let table;
  try {
    table = tableFromIPC(readFileSync(join(source, file)));
    result.cells = cells(table);
  } catch (error) {
    delete result.cells;
    result.readError = String(error);
    return result;
  }
  try {
    const kind = file.endsWith(".arrow") ? "file" : "stream";
    writeFileSync(join(target, file), tableToIPC(table, kind));
  } catch (error) {
    result.writeError = String(error);
  }
  return result;
}

const [source, target] = process.argv.slice(2);
const results = openSync(join(target, "results.jsonl"), "w");
for (const name of readFileSync(join(source, "names.txt"), "utf8").trim().split("\n")) {
  for (const file of [`${name}.arrow`, `${name}.arrows`]) {
    writeSync(results, `${JSON.stringify(check(source, target, file))}\n`);
  }
}
closeSync(results);
