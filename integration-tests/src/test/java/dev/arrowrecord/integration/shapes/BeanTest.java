package dev.arrowrecord.integration.shapes;

import static dev.arrowrecord.integration.judge.Types.BOOL;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import java.util.List;

class BeanTest extends RoundTripContract<BeanTest.Account> {
  /** A property of the bean. */
  @ArrowRecord
  public static class Owner {
    private String name;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }
  }

  /** A constructor without parameters, getters and setters. */
  @ArrowRecord
  public static class Account {
    private long number;
    private boolean open;
    private Owner owner;

    public long getNumber() {
      return number;
    }

    public void setNumber(long number) {
      this.number = number;
    }

    public boolean isOpen() {
      return open;
    }

    public void setOpen(boolean open) {
      this.open = open;
    }

    public Owner getOwner() {
      return owner;
    }

    public void setOwner(Owner owner) {
      this.owner = owner;
    }
  }

  @Override
  protected Generated<Account> generated() {
    return new Generated<>(
        BeanTest_AccountArrow::toBytes,
        BeanTest_AccountArrow::fromBytes,
        BeanTest_AccountArrow::writeFile,
        BeanTest_AccountArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        required("number", INT64),
        required("open", BOOL),
        nullable("owner", STRUCT, nullable("name", UTF8)));
  }

  @Override
  protected List<Account> samples() {
    Owner owner = new Owner();
    owner.setName("Ada");
    return List.of(
        account(1, true, owner), account(0, false, null), account(-1, true, new Owner()));
  }

  @Override
  protected List<Object> row(Account account) {
    Owner owner = account.getOwner();
    return Plain.row(
        account.getNumber(), account.isOpen(), owner == null ? null : Plain.row(owner.getName()));
  }

  private static Account account(long number, boolean open, Owner owner) {
    Account account = new Account();
    account.setNumber(number);
    account.setOpen(open);
    account.setOwner(owner);
    return account;
  }
}
