import { describe, expect, test } from "vitest";
import { guardsFor } from "~/domain/measures/guards";
import type { NeedCategory } from "~/domain/needs/categories";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";

const measures = matchableMeasures();
const triggered = (category: NeedCategory | null, text: string) =>
  guardsFor(measures, { category, text })
    .filter((guard) => guard.triggered)
    .map(({ key }) => key);

describe("a wish that a prohibition speaks against", () => {
  test.each<[string, string]>([
    ["返还土地出让金", "P14-18g"],
    ["希望土地款按一半返还给企业", "P14-18g"],
    ["出让金能不能减半", "P14-18g"],
    ["return the land fee", "P14-18g"],
    ["The investor hopes to get the land transfer fee refunded.", "P14-18g"],
    ["Could the land premium be waived?", "P14-18g"],
    ["在M0用地建住宅", "P25-13f"],
    ["新型产业用地上盖写字楼出售", "P25-13f"],
    ["flats on M0 land", "P25-13f"],
    ["五年免税", "P25-7f"],
    ["希望 6 年免税", "P14-18d"],
    ["five years tax free", "P25-7f"],
    ["no corporate tax for the first ten years", "P14-18d"],
    ["前三年地方税收全额返还", "P25-7f"],
    ["先开工，后调整规划", "P14-16b"],
    ["请管委会自己批这块土地", "P14-18f"],
    ["到资数据往高报一点", "P21-9b"],
  ])("%s", (text, key) => {
    expect(triggered(null, text)).toContain(key);
  });

  test("is told first, with the words of the text", () => {
    const [first, ...rest] = guardsFor(measures, { category: "land", text: "厂房用地。希望六年免税。" });
    expect(first).toMatchObject({ triggered: true, matched: ["六年免税"] });
    expect(rest.some((guard) => !guard.triggered)).toBe(true);
  });

  test("is found whatever category it is written under", () => {
    expect(triggered("talent", "出让金先缴后返")).toContain("P14-18g");
  });
});

describe("a wish is not hidden by something else that is denied beside it", () => {
  test.each<[string, string]>([
    ["返还土地出让金，不得迟于6月", "P14-18g"],
    ["承诺前五年免税，企业不得转让", "P25-7f"],
    ["返还土地出让金不得少于一半", "P14-18g"],
    ["不得拖延返还土地出让金", "P14-18g"],
    ["政府不得以任何理由拒绝返还土地出让金", "P14-18g"],
    ["不得不返还土地出让金", "P14-18g"],
    ["出让金能不能减半", "P14-18g"],
    ["如果不返还土地出让金，企业就不签约", "P14-18g"],
    ["不返还土地出让金就不投资", "P14-18g"],
    ["不涉及新增用地的企业返还土地出让金", "P14-18g"],
    ["不要求住房，但要返还土地出让金", "P14-18g"],
    ["企业五年内不得转让并享受五年免税", "P25-7f"],
    ["不含税的土地出让金返还一半", "P14-18g"],
    ["禁止转让，前五年免税", "P25-7f"],
    ["未经批准先调整规划", "P14-16b"],
    ["The land fee is refunded, not later than June", "P14-18g"],
    ["Refund the land fee; the company must not sell the plot", "P14-18g"],
    ["The company must not sell the plot and gets five years tax free", "P25-7f"],
    ["The zone must not delay the refund of the land fee", "P14-18g"],
    ["If the land fee is not refunded, the investor will not sign", "P14-18g"],
    ["The investor does not ask for flats but wants the land premium waived", "P14-18g"],
    ["The investor will not sign unless the land fee is waived", "P14-18g"],
  ])("%s", (text, key) => {
    expect(triggered(null, text)).toContain(key);
  });
});

describe("a wish that is itself denied", () => {
  test.each([
    "我方未承诺返还土地出让金",
    "土地出让金不予减免",
    "政府不返还土地出让金，也不减免税收",
    "严禁以任何形式减免、返还土地出让金",
    "不得违规减免或返还土地出让金，不得擅自调整规划",
    "不得对未达产的企业返还土地出让金",
    "不要求返还土地出让金，或者减免地价",
    "返还土地出让金是不允许的",
    "税收返还、五年免税，一律不得承诺",
    "已告知企业不能返还土地出让金",
    "企业没有要求前五年免税",
    "防止虚报到资数据",
    "The land fee cannot be waived",
    "Refunding the land fee is prohibited",
    "We will not promise five years tax free",
    "The agreement does not include a refund of the land fee or a tax holiday",
    "The zone never waives the land premium",
  ])("%s", (text) => {
    expect(triggered("land", text)).toEqual([]);
  });

  test("is read fast however long the text is", () => {
    const long = "不得对企业的项目,".repeat(6000);
    expect(triggered(null, long)).toEqual([]);
  });
});

describe("a wish no prohibition speaks against", () => {
  test.each([
    "土地出让金分期缴纳",
    "不涉及返还土地出让金",
    "The investor does not ask to waive the land fee.",
    "土地出让金已缴清。设备押金希望返还。",
    "M0地块做研发和中试",
    "申请退还多缴的所得税",
    "利润再投资递延纳税",
    "按程序调整控制性详细规划",
    "lower the land cost per square metre by building denser",
    "需要工业用地 60 亩",
  ])("%s", (text) => {
    expect(triggered("land", text)).toEqual([]);
  });

  test("still shows what to watch in its category, and nothing of other categories", () => {
    const keys = (category: NeedCategory) => guardsFor(measures, { category, text: "" }).map(({ key }) => key);
    expect(keys("land")).toEqual(expect.arrayContaining(["P14-18g", "P25-13f"]));
    expect(keys("eia")).toContain("P14-15b");
    expect(keys("digital")).toEqual([]);
  });
});

test("a guard that is not in force is not told", () => {
  const lapsed = measures.map((measure) => ({ ...measure, standing: "lapsed" as const }));
  expect(guardsFor(lapsed, { category: "land", text: "返还土地出让金" })).toEqual([]);
});
