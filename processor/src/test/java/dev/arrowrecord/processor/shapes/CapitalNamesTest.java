package dev.arrowrecord.processor.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.processor.TestCompiler;
import org.junit.jupiter.api.Test;

/** Properties of one small letter and then a capital, whose getters begin with two capitals. */
class CapitalNamesTest {
  @Test
  void gettersAreThoseOfTheConstructorsParameters() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Contact",
                    """
                    @ArrowRecord(access = Access.READ_WRITE)
                    public final class Contact {
                      private final String eMail; private final int xPos; private final String URL;
                      Contact(String eMail, int xPos, String URL) {
                        this.eMail = eMail; this.xPos = xPos; this.URL = URL;
                      }
                      public String getEMail() { return eMail; }
                      public int getXPos() { return xPos; }
                      public String getURL() { return URL; }
                    }
                    """)
                .evaluate(
                    "Contact",
                    "new Contact(\"a@b\", 3, \"u\")",
                    "it.getEMail() + it.getXPos() + it.getURL() + ContactArrow.SCHEMA"))
        .asString()
        .startsWith("a@b3u")
        .contains("eMail: ", "xPos: ", "URL: ");
  }

  @Test
  void gettersAndSettersAreThoseOfFields() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Contact",
                    """
                    @ArrowRecord(access = Access.READ_WRITE)
                    public class Contact {
                      private String eMail; private Boolean iOS;
                      public String getEMail() { return eMail; }
                      public void setEMail(String eMail) { this.eMail = eMail; }
                      public Boolean isIOS() { return iOS; }
                      public void setIOS(Boolean iOS) { this.iOS = iOS; }
                      static Contact of(String value) {
                        Contact made = new Contact(); made.setEMail(value); made.setIOS(true); return made;
                      }
                    }
                    """)
                .evaluate(
                    "Contact",
                    "Contact.of(\"a@b\")",
                    "it.getEMail() + it.isIOS() + ContactArrow.SCHEMA"))
        .asString()
        .startsWith("a@btrue")
        .contains("eMail: ", "iOS: ");
  }

  @Test
  void gettersAreThoseOfABuildersMethods() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Contact",
                    """
                    @ArrowRecord(access = Access.READ_WRITE)
                    public interface Contact {
                      String getEMail();
                      static Builder builder() { return new Builder(); }
                      class Builder {
                        private String value;
                        public Builder eMail(String value) { this.value = value; return this; }
                        public Contact build() {
                          String built = value;
                          return () -> built;
                        }
                      }
                    }
                    """)
                .evaluate(
                    "Contact",
                    "Contact.builder().eMail(\"a@b\").build()",
                    "it.getEMail() + ContactArrow.SCHEMA"))
        .asString()
        .startsWith("a@b")
        .contains("eMail: ");
  }

  @Test
  void otherwiseTheyAreNamedAsJavaBeansDoes() {
    assertThat(
            TestCompiler.generated(
                RoundTrip.of(
                        "Contact", "@ArrowRecord public interface Contact { String getEMail(); }")
                    .compile(),
                "com.acme.ContactArrow"))
        .contains("EMail()");
  }
}
