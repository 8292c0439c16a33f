/** The Java side of the checks against other implementations, which {@code interop/run.sh} runs. */
package dev.arrowrecord.integration.interop;
