package dev.arrowrecord;

/** How the names of Java properties become the names of Arrow fields. */
public enum Naming {
  /** The property's name as it stands: {@code unitPrice} is the field {@code unitPrice}. */
  AS_IS,

  /**
   * Lower case words joined by underscores: {@code unitPrice} is the field {@code unit_price},
   * {@code userID} is {@code user_id}, and {@code HTTPStatus} is {@code http_status}.
   */
  SNAKE_CASE
}
