/** The Java side of the checks against PyArrow, which {@code interop/run.sh} runs. */
package dev.arrowrecord.integration.interop;
