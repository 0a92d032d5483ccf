import { normaliseText } from "./text";

/** A file's name as it is kept and offered again: one line, no folders, no signs a file system or header stumbles over. */
export function cleanFileName(name: string): string {
  const last = normaliseText(name).split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/[<>:"|?*]/g, "_")
    .replace(/^\.+/, "")
    .trim();
  const [, stem = "", ending = ""] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/.exec(plain) ?? [];
  return `${[...stem].slice(0, 150).join("") || "file"}${ending}`;
}

/** The Content-Disposition of a download: a plain name for old programs and the real one beside it. Source: RFC 6266, RFC 5987. */
export function attachmentHeader(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
