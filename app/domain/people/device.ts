/** "Chrome · Windows" from a user-agent header, or null when it says nothing known. Order matters: most browsers claim to be others too. */
export function deviceOf(userAgent: string): string | null {
  const browser = firstMatch(userAgent, browsers);
  const system = firstMatch(userAgent, systems);
  return [browser, system].filter((part) => part !== null).join(" · ") || null;
}

const browsers: [pattern: RegExp, name: string][] = [
  [/MicroMessenger\//, "WeChat"],
  [/Edg\//, "Edge"],
  [/QQBrowser\//, "QQ Browser"],
  [/Firefox\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
  [/^curl\//, "curl"],
  [/^node|undici/i, "Node.js"],
];

const systems: [pattern: RegExp, name: string][] = [
  [/HarmonyOS/, "HarmonyOS"],
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
];

function firstMatch(text: string, patterns: [RegExp, string][]): string | null {
  return patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
