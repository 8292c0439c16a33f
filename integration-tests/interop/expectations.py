"""Where a client does by design not read or write a feature, or makes another of it.

What is said here is held against what the client does, so that a new version of it that knows more
is noticed.
"""

import dataclasses
import re
import uuid


@dataclasses.dataclass(frozen=True)
class Unsupported:
    """The client refuses, or finds other values; the pattern is found in what it says."""

    client: str
    features: str
    direction: str
    reason: str
    pattern: str
    forms: tuple = ("file", "stream")

    def concerns(self, client, feature, form, direction):
        return (
            client == self.client
            and feature in self.features.split()
            and direction == self.direction
            and form in self.forms
        )

    def explains(self, message):
        return re.search(self.pattern, message) is not None


@dataclasses.dataclass(frozen=True)
class Changed:
    """What the client reads, it writes as the type of another feature."""

    client: str
    features: str
    into: str
    reason: str
    # From the cell that was to the cell that is.
    cell: object = None

    def concerns(self, client, feature):
        return client == self.client and feature in self.features.split()

    def cells(self, rows):
        if self.cell is None:
            return rows
        return [[None if each is None else self.cell(each) for each in row] for row in rows]


def unsupported(client, features, reason, pattern, direction="reads", forms=("file", "stream")):
    return Unsupported(client, features, direction, reason, pattern, forms)


UNIONS = "dense_union sparse_union dense_union_type_ids sparse_union_type_ids list_of_unions"
RUNS = "run_end_int16 run_end_int32 run_end_int64"
INTERVALS = "interval_year_month interval_day_time interval_month_day_nano"
DURATIONS = "duration_s duration_ms duration_us duration_ns"

UNSUPPORTED = [
    unsupported(
        "pyarrow",
        "interval_year_month interval_day_time",
        "Arrow C++ has the type, but PyArrow no class for it",
        r"KeyError: 2[12]",
    ),
    unsupported(
        "polars", "decimal256", "decimals have at most 128 bits", "Int256"
    ),
    unsupported(
        "polars", "decimal128_negative_scale", "scales are not negative", "out-of-spec"
    ),
    unsupported(
        "polars", INTERVALS, "there are no intervals", "(?i)interval|DaysMs"
    ),
    unsupported("polars", "list_view large_list_view", "there are no list views", "not yet impl"),
    unsupported("polars", RUNS, "there is no run-end encoding", "not yet implemented"),
    unsupported("polars", UNIONS, "there are no unions", r"Union\("),
    unsupported(
        "polars",
        "dictionary_growing",
        "dictionaries of streams do not grow",
        "delta dictionary batches not supported",
        forms=("stream",),
    ),
    unsupported("duckdb", "float16", "there is no half precision", "Unsupported Internal Arrow"),
    unsupported(
        "duckdb", "decimal256", "decimals have at most 128 bits", "Unsupported Internal Arrow"
    ),
    unsupported(
        "duckdb", "decimal128_negative_scale", "scales are not negative", "Information loss"
    ),
    unsupported(
        "duckdb",
        "dense_union dense_union_type_ids list_of_unions",
        "there are no dense unions",
        "Unsupported Internal Arrow",
    ),
    unsupported(
        "duckdb",
        "sparse_union_type_ids",
        "type ids of unions are taken for positions",
        "union tag out of range",
    ),
    unsupported(
        "duckdb",
        "interval_day_time",
        "days are taken for milliseconds",
        r'row 0 is \[\["0", "0", "3000000"\]\]',
    ),
    unsupported(
        "duckdb",
        "interval_day_time",
        "days are taken for milliseconds",
        "found month_day_nano_interval",
        direction="writes",
    ),
    unsupported(
        "duckdb",
        DURATIONS,
        "a duration becomes an interval, which Java's Period has no nanoseconds for",
        "expected an interval of whole days",
        direction="writes",
    ),
    unsupported(
        "duckdb",
        "dictionary_of_structs",
        "a dictionary of structs is beyond its import",
        "Vector::SetSize out of range",
    ),
    unsupported(
        "javascript", "list_view large_list_view", "there are no list views", "Unrecognized type"
    ),
    unsupported("javascript", RUNS, "there is no run-end encoding", "Unrecognized type"),
    unsupported(
        "javascript",
        "compressed_lz4 compressed_zstd",
        "it comes without codecs, which a program has to register",
        "codec not found",
    ),
]


def changed(client, reason, **features):
    return [Changed(client, each, into, reason) for each, into in features.items()]


def nanos_of_days(cell):
    return str(int(cell) * 86_400_000_000_000)


def interval_of_micros(cell):
    """Cut off, not rounded."""
    nanos = int(cell)
    micros = abs(nanos) // 1000 * (1 if nanos > 0 else -1)
    return ["0", "0", str(micros * 1000)]


def dashed(cell):
    return str(uuid.UUID(cell))


def is_one(cell):
    return cell == "1"


CHANGED = [
    *changed(
        "polars",
        "views stand for all texts and bytes",
        utf8="utf8_view",
        large_utf8="utf8_view",
        binary="binary_view",
        large_binary="binary_view",
        fixed_size_binary="binary_view",
        extension_uuid="binary_view",
        extension_json="utf8_view",
        fixed_size_list="fixed_size_list_of_views",
        large_list="large_list_of_views",
        map="map_of_views",
        map_sorted="map_of_views",
        many_batches="rows_of_views",
        no_rows="rows_of_views",
        one_batch="rows_of_views",
        aligned_64="rows_of_views",
        metadata="rows_of_views",
        compressed_lz4="rows_of_views",
        compressed_zstd="rows_of_views",
    ),
    *changed(
        "polars",
        "offsets of lists have 64 bits",
        struct_nested="struct_of_views",
        list="large_list_of_views",
        list_of_int32="large_list_of_int32",
        list_required_elements="large_list_of_int32",
        list_of_lists="large_list_of_large_lists",
        list_of_structs="large_list_of_structs",
        list_of_dictionaries="large_list_of_dictionaries",
        map_of_lists="map_of_large_lists",
    ),
    *changed(
        "polars",
        "indices of dictionaries have 32 bits, and the values are views",
        dictionary_enum_int8="dictionary_of_views",
        dictionary_enum_int16="dictionary_of_views",
        dictionary_int32="dictionary_of_views",
        dictionary_uint8="dictionary_of_views",
        dictionary_int64="dictionary_of_views",
        dictionary_growing="dictionary_of_views",
        dictionary_ordered="dictionary_of_views",
    ),
    *changed(
        "polars",
        "dictionaries are of texts",
        dictionary_of_int64="int64",
        dictionary_of_structs="struct",
    ),
    *changed("polars", "decimals have 128 bits", decimal32="decimal128_9_2", decimal64="decimal128_18_4"),
    *changed(
        "polars",
        "times of day are nanoseconds",
        time32_s="time64_ns",
        time32_ms="time64_ns",
        time64_us="time64_ns",
    ),
    *changed(
        "polars",
        "milliseconds are the largest unit",
        timestamp_s="timestamp_ms",
        duration_s="duration_ms",
    ),
    Changed(
        "polars", "date64", "timestamp_ms", "a date of 64 bits is a timestamp", nanos_of_days
    ),
    *changed(
        "duckdb",
        "there is one type of texts and one of bytes",
        large_utf8="utf8",
        utf8_view="utf8",
        large_binary="binary",
        binary_view="binary",
        fixed_size_binary="binary",
    ),
    *changed(
        "duckdb",
        "decimals have 128 bits",
        decimal32="decimal128_9_2",
        decimal64="decimal128_18_4",
    ),
    *changed("duckdb", "there is one type of dates", date64="date32"),
    *changed(
        "duckdb",
        "times of day are microseconds or nanoseconds",
        time32_s="time64_us",
        time32_ms="time64_us",
    ),
    *changed("duckdb", "a time zone is the session's", timestamp_ns_zone="timestamp_ns_utc"),
    *changed(
        "duckdb",
        "there is one type of intervals",
        interval_year_month="interval_month_day_nano",
    ),
    *changed(
        "duckdb",
        "there is one type of lists",
        large_list="list",
        list_view="list",
        large_list_view="list",
    ),
    *changed(
        "duckdb",
        "dictionaries are decoded",
        dictionary_enum_int8="utf8",
        dictionary_enum_int16="utf8",
        dictionary_int32="utf8",
        dictionary_uint8="utf8",
        dictionary_int64="utf8",
        dictionary_growing="utf8",
        dictionary_ordered="utf8",
        dictionary_of_int64="int64",
        list_of_dictionaries="list",
        large_list_of_dictionaries="list",
        dictionary_of_views="utf8",
    ),
    *changed(
        "duckdb",
        "runs are decoded",
        run_end_int16="utf8",
        run_end_int32="utf8",
        run_end_int64="int64",
    ),
    *changed(
        "duckdb",
        "there is one type of texts and one of lists",
        struct_of_views="struct_nested",
        large_list_of_views="list",
        large_list_of_int32="list_of_int32",
        large_list_of_large_lists="list_of_lists",
        large_list_of_structs="list_of_structs",
        fixed_size_list_of_views="fixed_size_list",
        map_of_views="map",
        map_of_large_lists="map_of_lists",
        rows_of_views="many_batches",
    ),
    Changed("duckdb", "extension_uuid", "utf8", "a UUID is written as text", dashed),
    Changed("duckdb", "extension_bool8", "bool", "it is written as a plain bool", is_one),
    *[
        Changed(
            "duckdb",
            each,
            "interval_month_day_nano",
            "a duration is an interval, in microseconds",
            interval_of_micros,
        )
        for each in DURATIONS.split()
    ],
]
