#!/usr/bin/env bash
# Builds and runs the benchmarks on the JDK in JAVA_HOME, and prints a Markdown table of ratios.
# Arguments are JMH's own; without any, all comparisons run. For a first impression:
#   benchmarks/run.sh -f 1 -wi 2 -i 3
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jar=benchmarks/target/benchmarks.jar

# The tests belong to "mvn verify". BENCHMARKS_BUILT=1 measures the jar that is there.
if [[ -z ${BENCHMARKS_BUILT:-} ]]; then
  mvn -B -ntp -q package -pl benchmarks -am -DskipTests
fi

# The candidates in "design" are not compared with peers, and take an hour; name them to run them.
if [[ "$*" != *design* ]]; then
  set -- -e '\.design\.' "$@"
fi
exec "$java" -cp "$jar" dev.arrowrecord.benchmarks.Ratios -prof gc -rf json \
  -rff "benchmarks/target/jmh-result.json" "$@"
