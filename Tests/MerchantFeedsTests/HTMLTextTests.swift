import Testing

@testable import MerchantFeeds

@Suite("HTML as text")
struct HTMLTextTests {
  @Test(
    "Tags go, paragraphs and list entries become lines, references their signs",
    arguments: [
      ("<p>Steel frame &amp; 7 gears.</p>", "Steel frame & 7 gears."),
      ("<p>One</p>\r\n<p style=\"color:red\" data-x='>'>Two<br/>three</p>", "One\nTwo\nthree"),
      ("<ul><li>oak</li>\n<li>ash</ul>", "- oak\n- ash"),
      ("a<script>if (a < b) { alert('</p>') }</script>b<style>p{}</style>c<!-- no <b> -->d", "abcd"),
      ("<table><tr><td>Width</td><td>90&nbsp;cm</td></tr></table>", "Width 90 cm"),
      ("5 < 6 and <3 hearts, a <b>bold</b> x<y", "5 < 6 and <3 hearts, a bold x<y"),
      ("plain\n\n\ntext  with\tblanks", "plain\ntext with blanks"),
      ("caf&eacute; &#8364;5 &#x20AC;6 &unknown; &amp;lt; AT&T &", "café €5 €6 &unknown; &lt; AT&T &"),
      ("&lt;p&gt;Twice &amp;amp; fine&lt;/p&gt;", "Twice & fine"), ("5 &lt; 6 &amp;amp; 7", "5 < 6 &amp; 7"),
      ("<P ALIGN=CENTER>Loud</P><o:p></o:p><x-y>own</x-y>", "Loud\nown"),
      ("never closed <p class=\"a", "never closed <p class=\"a"), ("<!-- open <b>still</b> text", "<!-- open still text"),
      ("\u{1B}[31mred\u{200E}\u{202E} and \u{7}bell", "[31mred and bell"), ("", ""),
    ])
  func texts(html: String, text: String) {
    #expect(HTMLText.plain(html) == text)
  }

  @Test("A text of tags that never end is read in time that grows with its length")
  func bounded() {
    for piece in ["<a \"", "<script>", "<!--", "&", "<p a='", "<"] {
      #expect(HTMLText.plain(String(repeating: piece, count: 30_000)).count <= 4 * HTMLText.longest)
    }
  }

  @Test("Ids and SKUs are made of letters of any script")
  func slugs() {
    #expect(Slug.kebab("Großes Sofa – grün!") == "grosses-sofa-grun")
    #expect(Slug.kebab("Łódź Ærø's œuvre") == "lodz-aeros-oeuvre")
    #expect(Slug.kebab("电动自行车") == "dian-dong-zi-xing-che")
    #expect(Slug.kebab("---") == "" && Slug.kebab("🚲") == "")
    #expect(Slug.sku("AB 12/é.x_") == "AB-12-e.x_" && Slug.sku("///") == "")
    var names = UniqueNames()
    #expect(["a", "A", "a", "a-2"].map { names.unique($0) } == ["a", "A-2", "a-3", "a-2-2"])
  }
}
