import { simplified } from "~/values/simplified";
import { foldCase } from "~/values/text";

export type NamedZone = { id: string; code: string; nameZh: string; nameEn: string };
export type ZoneFinding = { kind: "found"; zone: NamedZone } | { kind: "ambiguous" } | { kind: "none" };

const suffix = /(?:经济技术开发区|经济开发区|经济技术产业园区?|经开区|开发区)$/;

/**
 * Makes the finder of zones by what a list writes: 苏州工业园区, 江苏省太仓港经济技术开发区, 国家级镇江经开区, the English name, the code.
 *
 * A city alone names no zone: a project in 天津市 is in one of several, or in none.
 */
export function zoneFinder(zones: readonly NamedZone[]): (text: string) => ZoneFinding {
  const known = zones.map((zone) => ({
    zone,
    plain: plain(zone.nameZh),
    core: coreOf(zone.nameZh),
    names: [plain(zone.nameZh), plain(zone.nameEn), plain(zone.code)],
  }));
  const answers = new Map<string, ZoneFinding>();
  return (text) => {
    const wanted = plain(text);
    const answered = answers.get(wanted);
    if (answered) return answered;
    const answer = find(wanted);
    answers.set(wanted, answer);
    return answer;
  };

  function find(wanted: string): ZoneFinding {
    if (wanted.length < 2) return { kind: "none" };
    const exact = known.filter(({ names }) => names.includes(wanted));
    if (exact.length > 0) return oneOf(exact);
    // The whole name among other words: province and city before it, a block after it. The longest counts.
    const within = known.filter(({ plain: name }) => name.length >= 5 && wanted.includes(name));
    const longest = Math.max(0, ...within.map(({ plain: name }) => name.length));
    if (longest > 0) return oneOf(within.filter(({ plain: name }) => name.length === longest));
    const core = suffix.test(wanted) ? coreOf(wanted) : "";
    if (core.length < 2) return { kind: "none" };
    const sameCore = known.filter((one) => one.core === core);
    if (sameCore.length > 0) return oneOf(sameCore);
    return oneOf(known.filter((one) => one.core.length >= 2 && (one.core.endsWith(core) || core.endsWith(one.core))));
  }
}

function oneOf(found: readonly { zone: NamedZone }[]): ZoneFinding {
  const [first] = found;
  if (!first) return { kind: "none" };
  return found.length === 1 ? { kind: "found", zone: first.zone } : { kind: "ambiguous" };
}

function plain(text: string): string {
  return simplified(foldCase(text.slice(0, 200)))
    .replace(/[\s·,，、()[\]【】_-]/g, "")
    .replace(/^中国/, "")
    .replace(/国家级/g, "");
}

/** 天津市西青经济技术开发区 → 天津西青. Empty for zones without the usual ending. */
function coreOf(name: string): string {
  const text = plain(name);
  return suffix.test(text) ? text.replace(suffix, "").replace(/[省市区县]/g, "") : "";
}
