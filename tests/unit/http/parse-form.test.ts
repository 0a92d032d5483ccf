import { describe, expect, test } from "vitest";
import { z } from "zod";
import { messageOf, toFormValues } from "~/http/form-result";
import { formValuesOf, parseForm, parseSearch } from "~/http/parse-form";
import { fixedT } from "~/i18n/index.server";
import {
  choiceField,
  dateField,
  decimalField,
  idField,
  listField,
  moneyField,
  moneyFormValue,
  numberField,
  optionalMoneyField,
  proseField,
  textField,
  tickField,
  wholeField,
} from "~/values/form-fields";

function form(fields: [name: string, value: string | File][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe("names", () => {
  test("with dots nest, numbers among them make lists, brackets collect", () => {
    const schema = z.object({
      contact: z.object({ name: z.string() }),
      people: z.array(z.object({ name: z.string() })),
      tags: z.array(z.string()),
    });
    const parsed = parseForm(
      form([
        ["contact.name", "周晓岚"],
        ["people.0.name", "李雷"],
        ["people.3.name", "王芳"],
        ["tags[]", "one"],
      ]),
      schema,
    );
    expect(parsed).toEqual({
      ok: true,
      value: { contact: { name: "周晓岚" }, people: [{ name: "李雷" }, { name: "王芳" }], tags: ["one"] },
    });
  });

  test("of the language itself never reach an object's prototype", () => {
    const parsed = parseForm(
      form([
        ["__proto__.polluted", "1"],
        ["constructor.prototype.polluted", "1"],
        ["name", "x"],
      ]),
      z.object({ name: z.string() }),
    );
    expect(parsed).toEqual({ ok: true, value: { name: "x" } });
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test("a schema does not know are dropped (A7)", () => {
    const parsed = parseForm(
      form([
        ["name", "x"],
        ["zoneId", "other"],
        ["role", "administrator"],
      ]),
      z.object({ name: z.string() }),
    );
    expect(parsed).toEqual({ ok: true, value: { name: "x" } });
  });

  test("sent twice count once: the first", () => {
    expect(
      parseForm(
        form([
          ["name", "first"],
          ["name", "second"],
        ]),
        z.object({ name: z.string() }),
      ),
    ).toEqual({ ok: true, value: { name: "first" } });
  });
});

test("a blank field and an empty file are absent", () => {
  const schema = z.object({
    name: textField().optional(),
    areaMu: numberField().optional(),
    file: z.instanceof(File).optional(),
  });
  const parsed = parseForm(
    form([
      ["name", "  "],
      ["areaMu", ""],
      ["file", new File([], "")],
    ]),
    schema,
  );
  expect(parsed).toEqual({ ok: true, value: {} });
});

test("errors and typed values come back under the names of the fields", () => {
  const schema = z.object({
    name: textField(5),
    contact: z.object({ name: textField() }),
    flags: listField(["a", "b"]),
    stage: choiceField(["lead"]),
  });
  const parsed = parseForm(
    form([
      ["name", "too long a name"],
      ["contact.mobile", "1"],
      ["flags[]", "a"],
      ["flags[]", "x"],
      ["stage", "nowhere"],
    ]),
    schema,
  );
  expect(parsed).toEqual({
    ok: false,
    errors: {
      name: ["forms:tooLong?max=5"],
      "contact.name": ["forms:required"],
      flags: ["forms:notAChoice"],
      stage: ["forms:notAChoice"],
    },
    values: { name: "too long a name", "contact.mobile": "1", flags: ["a", "x"], stage: "nowhere" },
  });
});

test("a form with thousands of fields is refused before it is read (B5)", () => {
  const fields = Array.from({ length: 2_001 }, (_, index): [string, string] => [`f${index}`, "x"]);
  expect(parseForm(form(fields), z.object({}))).toMatchObject({ ok: false, errors: { "": ["forms:invalid"] } });
});

describe("fields", () => {
  const read = (schema: z.ZodType, typed: string) => {
    const parsed = parseForm(form([["x", typed]]), z.object({ x: schema }));
    return parsed.ok ? parsed.value : parsed.errors;
  };

  test.each([
    ["2026-11-21", { x: "2026-11-21" }],
    ["20261121", { x: "2026-11-21" }],
    ["2026年11月21日", { x: "2026-11-21" }],
    ["2026-02-30", { x: ["forms:notADate"] }],
    ["tomorrow", { x: ["forms:notADate"] }],
  ])("a date typed as %s", (typed, expected) => {
    expect(read(dateField(), typed)).toEqual(expected);
  });

  test.each([
    ["1,200", { x: 1200 }],
    ["１２．５", { x: 12.5 }],
    ["1,2", { x: ["forms:notANumber"] }],
    ["12 亩", { x: ["forms:notANumber"] }],
    ["-1", { x: ["forms:tooSmall?min=0"] }],
    ["101", { x: ["forms:tooBig?max=100"] }],
  ])("a number typed as %s", (typed, expected) => {
    expect(read(numberField({ min: 0, max: typed === "1,200" ? undefined : 100 }), typed)).toEqual(expected);
  });

  test("a whole number refuses a fraction, a decimal keeps its digits exact", () => {
    expect(read(wholeField(), "3.5")).toEqual({ x: ["forms:notAnInteger"] });
    expect(read(decimalField(), "0.1000")).toEqual({ x: "0.1" });
    expect(read(decimalField({ decimals: 2 }), "0.125")).toEqual({ x: ["forms:tooManyDecimals?max=2"] });
  });

  test("a tick is yes or no, an id is an id, prose keeps its lines", () => {
    expect(parseForm(form([]), z.object({ x: tickField() }))).toEqual({ ok: true, value: { x: false } });
    expect(read(tickField(), "on")).toEqual({ x: true });
    expect(read(idField(), "1 OR 1=1")).toEqual({ x: ["forms:notAChoice"] });
    expect(read(proseField(), "one\r\ntwo\u202e")).toEqual({ x: "one\ntwo" });
  });

  test("money comes in whole units of its currency and goes back into the form as it was", () => {
    const schema = z.object({ total: moneyField(), more: optionalMoneyField() });
    const parsed = parseForm(
      form([
        ["total.amount", "3,000"],
        ["total.unit", "USD_wan"],
        ["more.amount", ""],
        ["more.unit", "CNY_yi"],
      ]),
      schema,
    );
    expect(parsed).toEqual({ ok: true, value: { total: { amount: "30000000", currency: "USD" } } });
    expect(moneyFormValue({ amount: "30000000", currency: "USD" })).toEqual({ amount: "3000", unit: "USD_wan" });
    expect(moneyFormValue({ amount: "1250000000", currency: "CNY" })).toEqual({ amount: "12.5", unit: "CNY_yi" });
    expect(moneyFormValue(null)).toBeNull();
  });

  test("money that cannot be read is refused at its own field", () => {
    const parsed = parseForm(
      form([
        ["total.amount", "一千万"],
        ["total.unit", "CNY_wan"],
      ]),
      z.object({ total: moneyField() }),
    );
    expect(parsed).toMatchObject({ ok: false, errors: { total: ["forms:notAMoney"] } });
    expect(parseForm(form([["total.unit", "CNY_wan"]]), z.object({ total: moneyField() }))).toMatchObject({
      errors: { total: ["forms:required"] },
    });
  });
});

test("a query keeps what fits and forgets what does not", () => {
  const schema = z.object({
    stage: choiceField(["lead"]).optional(),
    q: textField(20).optional(),
    flags: listField(["a", "b"]),
  });
  const request = new Request("http://127.0.0.1/projects?stage=nowhere&q=%E6%B5%B7%E6%BE%9C&flags[]=a");
  expect(parseSearch(request, schema)).toEqual({ q: "海澜", flags: ["a"] });
});

test("a record becomes form values and typed values survive a refusal", () => {
  expect(
    toFormValues({
      name: "x",
      areaMu: 42,
      isNew: true,
      isOld: false,
      none: null,
      tags: ["a"],
      total: { amount: "1", unit: "CNY_wan" },
    }),
  ).toEqual({
    name: "x",
    areaMu: "42",
    isNew: "on",
    isOld: "",
    none: "",
    tags: ["a"],
    "total.amount": "1",
    "total.unit": "CNY_wan",
  });
  expect(
    formValuesOf(
      form([
        ["name", "x"],
        ["tags[]", "a"],
      ]),
    ),
  ).toEqual({ name: "x", tags: ["a"] });
});

test("messages are keys with parameters; anything else is shown as it is", () => {
  const t = fixedT("zh-CN", "forms");
  expect(messageOf("forms:tooLong?max=120", t)).toBe("最多 120 个字符");
  expect(messageOf("errors:forbiddenTitle", t)).toBe("没有权限");
  expect(messageOf("第 3 行：名称为空", t)).toBe("第 3 行：名称为空");
});
