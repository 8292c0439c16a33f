/** The shapes of class that can be mapped, and what annotations change about their fields. */
package dev.arrowrecord.integration.shapes;
