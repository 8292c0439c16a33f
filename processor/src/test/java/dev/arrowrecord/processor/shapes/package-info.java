/** Classes of every shape, compiled and run: how their records are written, and made again. */
package dev.arrowrecord.processor.shapes;
