package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who buys; made by a builder. */
@ArrowRecord
public final class Customer {
  private final long number;
  private final String name;
  private final Email email;
  private final @Nullable LocalDate birthday;
  private final Salutation salutation;
  private final List<Address> addresses;

  private Customer(Builder builder) {
    this.number = builder.number;
    this.name = Objects.requireNonNull(builder.name, "name");
    this.email = Objects.requireNonNull(builder.email, "email");
    this.birthday = builder.birthday;
    this.salutation = builder.salutation;
    this.addresses = List.copyOf(builder.addresses);
  }

  public static Builder builder() {
    return new Builder();
  }

  public long getNumber() {
    return number;
  }

  public String getName() {
    return name;
  }

  public Email getEmail() {
    return email;
  }

  public @Nullable LocalDate getBirthday() {
    return birthday;
  }

  public Salutation getSalutation() {
    return salutation;
  }

  public List<Address> getAddresses() {
    return addresses;
  }

  /** Makes customers. */
  public static final class Builder {
    private long number;
    private @Nullable String name;
    private @Nullable Email email;
    private @Nullable LocalDate birthday;
    private Salutation salutation = Salutation.NONE;
    private List<Address> addresses = new ArrayList<>();

    private Builder() {}

    public Builder number(long number) {
      this.number = number;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder email(Email email) {
      this.email = email;
      return this;
    }

    public Builder birthday(@Nullable LocalDate birthday) {
      this.birthday = birthday;
      return this;
    }

    public Builder salutation(Salutation salutation) {
      this.salutation = salutation;
      return this;
    }

    public Builder addresses(List<Address> addresses) {
      this.addresses = addresses;
      return this;
    }

    public Customer build() {
      return new Customer(this);
    }
  }
}
