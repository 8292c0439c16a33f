/** What holds for every record type, written once; each type of test brings its records. */
package dev.arrowrecord.integration.contract;
