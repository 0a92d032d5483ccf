import { describe, expect, test } from "vitest";
import { attachmentHeader, cleanFileName } from "~/values/file-name";

describe("a file's name", () => {
  test.each([
    ["合同.pdf", "合同.pdf"],
    ["..\\..\\windows\\合同.pdf", "合同.pdf"],
    ["/etc/passwd", "passwd"],
    ['a<b>:"|?*.pdf', "a_b______.pdf"],
    ["合同\u202Efdp.exe", "合同fdp.exe"],
    [".htaccess", "htaccess"],
    ["a\r\nSet-Cookie: x.pdf", "a Set-Cookie_ x.pdf"],
    ["", "file"],
    [`${"长".repeat(400)}.pdf`, `${"长".repeat(150)}.pdf`],
  ])("%j is kept as %j", (given, kept) => expect(cleanFileName(given)).toBe(kept));

  test("is offered whole to new programs and in plain letters to old ones", () => {
    expect(attachmentHeader("合同 (终稿)'.pdf")).toBe(
      "attachment; filename=\"__ (__)'.pdf\"; filename*=UTF-8''%E5%90%88%E5%90%8C%20%28%E7%BB%88%E7%A8%BF%29%27.pdf",
    );
  });

  test("cannot end the header it stands in", () => {
    expect(attachmentHeader('a";x="b%0d.pdf')).toBe(
      "attachment; filename=\"a_;x=_b_0d.pdf\"; filename*=UTF-8''a%22%3Bx%3D%22b%250d.pdf",
    );
  });
});
