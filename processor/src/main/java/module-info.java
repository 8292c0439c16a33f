/** The annotation processor of ArrowRecord. */
module dev.arrowrecord.processor {
  requires dev.arrowrecord.annotations;
  requires dev.arrowrecord.runtime;
  requires java.compiler;

  provides javax.annotation.processing.Processor with
      dev.arrowrecord.processor.ArrowRecordProcessor;
}
