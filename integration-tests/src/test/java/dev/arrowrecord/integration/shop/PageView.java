package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.DataType;
import dev.arrowrecord.Unit;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A look at a page. */
@ArrowRecord
public interface PageView {
  @ArrowField(unit = Unit.NANOSECOND)
  Instant time();

  @ArrowField(type = DataType.UTF8_VIEW)
  String path();

  @ArrowRunEndEncoded
  @Nullable Country country();

  @ArrowDictionary(index = DataType.UINT16)
  @Nullable String referrer();

  @ArrowField(unit = Unit.MILLISECOND)
  Duration took();

  @ArrowField(type = DataType.FLOAT16)
  float scrolled();
}
