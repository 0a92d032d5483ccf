import { expect, test } from "vitest";
import { getCalendarYear, keepDays, markYear, removeDay } from "~/domain/calendar/keep-calendar.server";
import { getWorkingCalendar } from "~/domain/calendar/working-calendar.server";
import { getRateTable, setRate } from "~/domain/rates/keep-rates.server";
import { currentRates } from "~/domain/rates/rates.server";
import { changeSettings, getAllSettings } from "~/domain/settings/change-setting.server";
import { formOf, SettingsForm, settingsOf } from "~/domain/settings/settings-form";
import { toFormValues } from "~/http/form-result";
import { parseForm } from "~/http/parse-form";
import { asViewer } from "~/platform/db/db.server";
import { addWorkingDays } from "~/values/working-days";
import { makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { sql } from "~~/tests/support/database";

async function people() {
  const province = await makeProvince();
  const zone = await makeZone({ province });
  return {
    keeper: await makeViewer({ role: "administrator", org: province }),
    zoneAdministrator: await makeViewer({ role: "administrator", org: zone }),
    leader: await makeViewer({ role: "leader", org: zone }),
  };
}

test("a rate entered today is the one in force, and is no longer provisional", async () => {
  const { keeper } = await people();
  const before = await getRateTable(keeper);
  expect(before?.currencies.find((currency) => currency.code === "USD")?.current).toMatchObject({
    isProvisional: true,
  });
  expect(await setRate(keeper, { currency: "USD", day: "2026-03-02", cnyPerUnit: "7.0123", source: "notice" })).toEqual(
    { ok: true },
  );
  const [rate] = await asViewer(keeper, (tx) => currentRates(tx, ["USD"]));
  expect(rate).toMatchObject({ currency: "USD", date: "2026-03-02", cnyPerUnit: "7.0123" });
});

test("a rate of tomorrow or of an unknown currency is refused and nothing is written", async () => {
  const { keeper } = await people();
  const before = await sql("SELECT count(*) FROM exchange_rate");
  expect(await setRate(keeper, { currency: "USD", day: "2199-01-01", cnyPerUnit: "7", source: undefined })).toEqual({
    ok: false,
    reason: "in-the-future",
  });
  expect(await setRate(keeper, { currency: "XXX", day: "2026-01-01", cnyPerUnit: "7", source: undefined })).toEqual({
    ok: false,
    reason: "unknown-currency",
  });
  expect(await sql("SELECT count(*) FROM exchange_rate")).toEqual(before);
});

test("a new year warns until it is marked complete, and its days count once entered", async () => {
  const { keeper } = await people();
  const due = async () => asViewer(keeper, async (tx) => addWorkingDays(await getWorkingCalendar(tx), "2027-02-01", 5));
  expect((await due()).missingYears).toEqual([2027]);
  expect(
    await keepDays(keeper, {
      from: "2027-02-05",
      to: "2027-02-11",
      isWork: false,
      nameZh: "春节",
      nameEn: "Spring Festival",
    }),
  ).toEqual({ ok: true, days: 7 });
  await markYear(keeper, { year: 2027, isComplete: true });
  expect(await due()).toEqual({ date: "2027-02-15", missingYears: [] });
  expect((await getCalendarYear(keeper, 2027))?.days).toHaveLength(7);
  expect(await removeDay(keeper, "2027-02-05")).toEqual({ ok: true });
  expect((await getCalendarYear(keeper, 2027))?.days).toHaveLength(6);
});

test("a span that ends before it starts or is longer than a month is refused", async () => {
  const { keeper } = await people();
  const span = { isWork: false, nameZh: undefined, nameEn: undefined };
  expect(await keepDays(keeper, { ...span, from: "2028-02-05", to: "2028-02-01" })).toEqual({
    ok: false,
    reason: "wrong-order",
  });
  expect(await keepDays(keeper, { ...span, from: "2028-01-01", to: "2028-12-31" })).toEqual({
    ok: false,
    reason: "too-long",
  });
  expect((await getCalendarYear(keeper, 2028))?.days).toEqual([]);
});

test("rules are changed through the form they are shown in, with the old value in the audit trail", async () => {
  const { keeper } = await people();
  const now = await getAllSettings(keeper);
  if (!now) throw new Error("the keeper sees no settings");
  const form = new FormData();
  for (const [name, value] of Object.entries(toFormValues(formOf(now)))) {
    for (const one of [value].flat()) form.append(Array.isArray(value) ? `${name}[]` : name, one);
  }
  form.set("needs.land", "25");
  form.set("leadRed", "4");
  form.delete("required[]");
  for (const key of formOf(now).required.filter((key) => key !== "emission")) form.append("required[]", key);
  const parsed = parseForm(form, SettingsForm);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  expect(await changeSettings(keeper, settingsOf(parsed.value))).toEqual({ ok: true });
  const after = await getAllSettings(keeper);
  expect(after?.["needs.working-days"].land).toBe(25);
  expect(after?.["supervision.lights"].leadUnanswered.redAfterWorkingDays).toBe(4);
  expect(after?.["projects.gates"].off).toEqual(["emission"]);
  const audited = await sql<{ subject_id: string }>(
    `SELECT subject_id FROM audit_event WHERE action = 'setting.changed' AND actor_id = '${keeper.userId}' ORDER BY subject_id`,
  );
  expect(audited.map((row) => row.subject_id)).toEqual(["needs.working-days", "projects.gates", "supervision.lights"]);
});

test("yellow must come before red", () => {
  const form = new FormData();
  form.set("leadYellow", "5");
  form.set("leadRed", "3");
  const parsed = parseForm(form, SettingsForm);
  expect(parsed.ok).toBe(false);
});

test("neither a zone's administrator nor a leader keeps what holds for everyone", async () => {
  const { zoneAdministrator, leader } = await people();
  for (const viewer of [zoneAdministrator, leader]) {
    expect(await getRateTable(viewer)).toBeNull();
    expect(await getCalendarYear(viewer, 2026)).toBeNull();
    expect(await getAllSettings(viewer)).toBeNull();
    expect(await setRate(viewer, { currency: "USD", day: "2026-01-01", cnyPerUnit: "1", source: undefined })).toEqual({
      ok: false,
      reason: "forbidden",
    });
    expect(await markYear(viewer, { year: 2030, isComplete: true })).toEqual({ ok: false, reason: "forbidden" });
    expect(await removeDay(viewer, "2026-01-01")).toEqual({ ok: false, reason: "forbidden" });
    expect(await changeSettings(viewer, { "projects.protection-days": 1 })).toEqual({ ok: false, reason: "forbidden" });
  }
  expect(await sql("SELECT 1 FROM calendar_year WHERE year = 2030")).toEqual([]);
  expect(await sql("SELECT 1 FROM calendar_day WHERE day = '2026-01-01'")).toHaveLength(1);
});
