package entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  private static WebAddress address(String url) {
    return WebAddress.of(url).orElseThrow(() -> new AssertionError(url));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      // written | for a browser | host | marked
      "https://www.mea.gov.in/a.htm?dtl/34&x=1#top | https://www.mea.gov.in/a.htm?dtl/34&x=1#top | www.mea.gov.in | false",
      "HTTPS://Example.ORG | https://example.org/ | example.org | false",
      "https://example.org?q | https://example.org/?q | example.org | false",
      "https://example.org:8443/x | https://example.org:8443/x | example.org:8443 | false",
      "https://example.org./x | https://example.org/x | example.org | false",
      "https://mid.ru/Минск | https://mid.ru/%D0%9C%D0%B8%D0%BD%D1%81%D0%BA | mid.ru | false",
      "https://a_b.example/%d0%9c;v=1 | https://a_b.example/%d0%9c;v=1 | a_b.example | false",
      "https://example.org/a'$(touch${IFS}pwned);&|https://example.org/a%27%24%28touch%24%7BIFS%7Dpwned%29;&|example.org|false",
      "https://example.org/`id`\"<>^{}[]%zz#a#b | https://example.org/%60id%60%22%3C%3E%5E%7B%7D%5B%5D%25zz#a%23b | example.org | false",
      "https://user:secret@evil.example/paypal.com | https://evil.example/paypal.com | evil.example | true",
      "https://bank.com@evil.example | https://evil.example/ | evil.example | true",
      "https://bank.com%40evil.example@evil.example/ | https://evil.example/ | evil.example | true",
      "https://a@b@evil.example/ | https://evil.example/ | evil.example | true",
      "https://bank.com:443@evil.example/ | https://evil.example/ | evil.example | true",
      "https://@evil.example/ | https://evil.example/ | evil.example | true",
      "http://127.0.0.1:1/ | http://127.0.0.1:1/ | 127.0.0.1:1 | true",
      "http://2130706433/ | http://127.0.0.1/ | 127.0.0.1 | true",
      "http://0x7f.1/ | http://127.0.0.1/ | 127.0.0.1 | true",
      "http://0177.0.0.01/ | http://127.0.0.1/ | 127.0.0.1 | true",
      "http://0X7F000001/ | http://127.0.0.1/ | 127.0.0.1 | true",
      "http://1.2.3.4./ | http://1.2.3.4/ | 1.2.3.4 | true",
      "http://127.0.0.１/ | http://127.0.0.1/ | 127.0.0.1 | true",
      "http://[::1]:8080/ | http://[::1]:8080/ | [::1]:8080 | true",
      "http://localhost/ | http://localhost/ | localhost | true",
      "https://xn--pypal-4ve.com/ | https://xn--pypal-4ve.com/ | xn--pypal-4ve.com | true",
      "https://аррӏе.com/ | https://xn--80ak6aa92e.com/ | xn--80ak6aa92e.com | true",
      "https://pаypal.com/ | https://xn--pypal-4ve.com/ | xn--pypal-4ve.com | true",
      "https://мид.рф/ | https://xn--d1ahl.xn--p1ai/ | xn--d1ahl.xn--p1ai | true",
      "https://ｅｖｉｌ．example/ | https://evil.example/ | evil.example | true",
      "https://evil。example/ | https://evil.example/ | evil.example | true",
      "https://ev\u00adil.example/ | https://evil.example/ | evil.example | true",
      "https://evil.example/\u202egpj.exe | https://evil.example/%E2%80%AEgpj.exe | evil.example | true",
      "https://a.example/\u200b\u2066x | https://a.example/%E2%80%8B%E2%81%A6x | a.example | true",
      "HTTPS://EVIL.example/%0d%0aX | https://evil.example/%0d%0aX | evil.example | true"})
  void leadsWhereABrowserGoes(String url, String ascii, String host, boolean isMarked) {
    WebAddress to = address(url);
    assertThat(to.ascii()).isEqualTo(ascii);
    assertThat(to.host()).isEqualTo(host);
    assertThat(to.isMarked()).isEqualTo(isMarked);
    assertThat(URI.create(to.ascii()).getRawAuthority()).as("as other programs read it").isEqualTo(host);
    assertThat(to.shown()).doesNotContain("\u202e", "\u200b", "\u2066", "\u00ad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.org", "ftp://example.org/", "javascript:alert(1)", "file:///etc/passwd", "https:example.org",
      "https:/example.org", "https:///example.org", "https:\\\\evil.example", "https://good.example\\@evil.example/",
      "https://good.example\\.evil.example/",
      "https://", "https://:80/", "https://a@/", "https://evil%2eexample/", "https://bank.com%40evil.example/", "https://a..example/",
      "https://.example/",
      "https://exa mple.org/", " https://example.org/", "https://example.org/\n", "https://example.org/a b", "https://example.org/\u0000",
      "https://example.org/\u009b",
      "https://example.org/\ud800", "https://example.org:99999/", "https://example.org:8x/", "http://256.1.1.1/", "http://1.2.3.4.5/",
      "http://0xzz.1/", "http://08/", "http://4294967296/", "https://a％2eb/", "https://[::1", "https://[zz]/", "https://a]b/",
      "https://ex<a>.org/", "https://a\u0001b/"})
  void isNoneWhereProgramsMightDisagree(String url) {
    assertThat(WebAddress.of(url)).isEmpty();
    assertThat(WebAddress.shown(url)).doesNotContain("\u0000", "\u0001", "\u009b", "\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      // title | address | marked
      "https://www.bank.example/ | https://evil.example/login | true",
      "www.bank.example | https://evil.example/ | true",
      "Sign in at bank.com now | https://evil.example/ | true",
      "bank.example/login | https://evil.example/bank.example | true",
      "ｂａｎｋ．com | https://evil.example/ | true",
      "ba\u200bnk.com | https://evil.example/ | true",
      "bаnk.com | https://bank.com/ | true",
      "bank.сom | https://bank.com/ | true",
      "https://bank.com@evil.example/ | https://bank.com/ | true",
      "https://bank.com\\@evil.example | https://evil.example/ | true",
      "//bank.com/x | https://evil.example/ | true",
      "http://1.2.3.4/ | https://evil.example/ | true",
      "\u202emoc.knab | https://evil.example/ | true",
      "bank.com.evil.example | https://bank.com/ | true",
      "notevil.example | https://evil.example/ | true",
      "www.Bank.example | https://bank.example/x | false",
      "bank.example | https://www.bank.example/x | false",
      "bank.example | https://sub.bank.example:8443/x | false",
      "https://bank.example./evil.com | https://bank.example/ | false",
      "Joint statement, U.S. Dept. of State, No.Ten, 12.10.2020 | https://state.gov/ | false",
      "Договор г.Минск, т.е. план | https://mid.ru/ | false",
      "Agreement.pdf, annex.docx | https://example.org/Agreement.pdf | false",
      "वक्तव्य | https://example.org/ | false"})
  void isMarkedBesideATextThatNamesAnotherHost(String title, String url, boolean isMarked) {
    assertThat(address(url).isMarked(title)).isEqualTo(isMarked);
  }

  @Test
  void longOnesTakeNoTime() {
    for (String part : new String[] {"a.", "a", "%", "@", "\u200b", "a@", "1.", "//", "x:/"}) {
      String much = part.repeat(1_000_000);
      Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
        WebAddress.of("https://" + much);
        WebAddress.of("https://a.example/" + much);
        address("https://a.example/").isMarked(much);
        address("https://a.example/").isMarked("https://" + much);
      });
    }
  }

  /// Browsers keep these letters, the encoder of Java replaces or drops them.
  @ParameterizedTest
  @ValueSource(strings = {"https://fa\u00df.de/", "https://fa\u1e9e.de/", "https://\u03bf\u03c2.gr/",
      "https://\u0915\u094d\u200d\u0937.in/", "https://a\u200cb.in/"})
  void isNoneWhereProgramsGoToDifferentHosts(String url) {
    assertThat(WebAddress.of(url)).isEmpty();
  }

  /// Whoever looked at each letter of it from each other one would not come to an end.
  @Test
  void aTextTooLongToTellIsMarked() {
    WebAddress address = WebAddress.of("https://www.mea.gov.in/a").orElseThrow();
    assertThat(address.isMarked("a".repeat(2_000))).isFalse();
    assertThat(address.isMarked("a.".repeat(1_000_000))).isTrue();
  }
}
