/** The annotations that map Java types to Apache Arrow. */
module dev.arrowrecord.annotations {
  exports dev.arrowrecord;
}
