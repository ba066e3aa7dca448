import fc from "fast-check";
import { isPlainXml, scanPlainXml } from "../../src/ooxml/plain-xml";
import { scanAnyXml } from "../../src/ooxml/xml";
import type { XmlHandlers } from "../../src/ooxml/xml-handlers";
import { message } from "../../src/text";

const what = message("file.part.contents");

/** What a walk tells, in order; neighbouring texts as one, the line ends around the root left out; nothing where it refuses. */
function told(scan: (handlers: XmlHandlers) => void): readonly string[] | undefined {
  const events: string[] = [];
  let text = "";
  let depth = 0;
  const note = (event: string) => {
    if (text !== "") events.push(`text ${JSON.stringify(text)}`);
    text = "";
    events.push(event);
  };
  try {
    scan({
      open: (name, attributes, { end, selfClosing }) => {
        note(`open ${name} ${JSON.stringify(attributes)} ${end} ${selfClosing}`);
        depth += 1;
      },
      text: (piece) => (text += depth > 0 ? piece : ""),
      close: (name, { end, selfClosing }) => {
        note(`close ${name} ${end} ${selfClosing}`);
        depth -= 1;
      },
    });
  } catch {
    return undefined;
  }
  return events;
}

const plainly = (xml: string) => told((handlers) => scanPlainXml(xml, () => new Error("refused"), handlers));
const fully = (xml: string) => told((handlers) => scanAnyXml(xml, what, handlers));

const sheet = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="a" xmlns:r=\'b\'><sheetData>\n<row r="1"><c r="A1" s="4" t="s"><v>12</v></c><c r="B1"/><c r="C1" ><f t="shared" si="0">IF(A1&lt;&gt;"",1,"甲&amp;乙")</f><v>1</v></c ></row></sheetData></worksheet>\n';

describe("plain XML, walked through quickly", () => {
  it("tells what the full parser tells", () => {
    expect(isPlainXml(sheet)).toBe(true);
    expect(plainly(sheet)).toEqual(fully(sheet));
    expect(plainly(sheet)).toContain('open c {"r":"A1","s":"4","t":"s"} 135 false');
  });

  it.each([
    ["entities and numbers of characters", '<a b="&quot;&#65;&#x4e00;&apos;">&amp;&lt;&#10;&#x1F600;</a>'],
    ["line ends of every kind", '<a b="1\r\n2\n3\t4">x\r\ny\rz\n</a>'],
    ["a byte order mark", "\ufeff<a/>"],
    ["prefixes and Chinese names", "<x:a x:b='1'><甲/></x:a>"],
    ["space in tags", "<a \n b = '1'\t c=\"2\" ><d /></a >"],
  ])("reads %s alike", (_, xml) => {
    expect(isPlainXml(xml)).toBe(true);
    expect(plainly(xml)).toBeDefined();
    expect(plainly(xml)).toEqual(fully(xml));
  });

  it.each([
    "", " ", "甲", "<a>", "<a></b>", "</a>", "<a/><b/>", "<a/>甲", "甲<a/>", "<a b></a>", "<a b=1></a>", '<a b="1"c="2"/>', '<a b="1" b="2"/>', '<a b="<"/>', "<a>&nbsp;</a>", "<a>&constructor;</a>", "<a>&lt</a>", "<a>&</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>\u0001</a>", '<a b="\u0002"/>', "< a/>",
    "<a / >", "<a", '<a b="1', "<a></a", "<1/>", "<a>\uffff</a>", "<a><b></a></b>", "<a&amp;/>",
  ])("refuses %j like the full parser", (xml) => {
    expect(fully(xml)).toBeUndefined();
    expect(plainly(xml)).toBeUndefined();
  });

  it.each(["<!DOCTYPE a><a/>", "<a><!-- b --></a>", "<a><![CDATA[b]]></a>", "<?b c?><a/>", '<?xml version="1.1"?><a/>', "<a>]]></a>"])("leaves %j to the full parser", (xml) => expect(isPlainXml(xml)).toBe(false));

  it("and what the full parser refuses and tells stays so for whatever is cut out of a part or put into it", () => {
    const pieces = fc.constantFrom("<", ">", "/", "&", ";", '"', "'", " ", "=", "a", "&amp;", "\r", "</c>", "<c>", "\u0000", "甲", "\ud83d\ude00");
    fc.assert(
      fc.property(fc.nat(sheet.length), fc.nat(12), fc.array(pieces, { maxLength: 3 }), (from, cut, put) => {
        const xml = sheet.slice(0, from) + put.join("") + sheet.slice(from + cut);
        if (isPlainXml(xml)) expect([xml, plainly(xml)]).toEqual([xml, fully(xml)]);
      }),
      { numRuns: 3000 },
    );
  });
});
