/**
 * arrow-java as the judge: tables written and read by nothing but its own API, and our Java values
 * put into its terms. Nothing here knows ArrowRecord.
 */
package dev.arrowrecord.integration.judge;
