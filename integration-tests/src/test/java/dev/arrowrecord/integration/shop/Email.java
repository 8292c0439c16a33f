package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowConvert;
import dev.arrowrecord.ArrowConverter;

/** An address that has been checked. */
@ArrowConvert(Email.AsText.class)
public record Email(String address) {
  public Email {
    if (!address.contains("@")) {
      throw new IllegalArgumentException(address + " is no e-mail address");
    }
  }

  /** As text. */
  public static final class AsText implements ArrowConverter<Email, String> {
    @Override
    public String toArrow(Email email) {
      return email.address();
    }

    @Override
    public Email fromArrow(String address) {
      return new Email(address);
    }
  }
}
