import { useTranslation } from "~/i18n/use-translation";

/** 842 字节, 35 KB, 1.2 MB. */
export function useFileSize(): (bytes: number) => string {
  const { t } = useTranslation("files");
  return (bytes) => {
    if (bytes < 1_000) return t("bytes", { count: bytes });
    if (bytes < 1_000_000) return t("kilobytes", { size: Math.round(bytes / 1_000) });
    return t("megabytes", { size: Math.round(bytes / 100_000) / 10 });
  };
}
