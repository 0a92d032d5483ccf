import { MissingList } from "~/components/ui/missing-list";
import type { GateItemKey, MissingItem } from "~/domain/projects/gates";
import { useTranslation } from "~/i18n/use-translation";

type Item = { key: GateItemKey; count?: number };

/** The words of gate items: `const text = useGateText(); text(item)`. */
export function useGateText(): (item: Item) => string {
  const { t } = useTranslation("stages");
  return ({ key, count }) =>
    key === "needs_linked" ? t("gate.needs_linked", { count: count ?? 1 }) : t(`gate.${key}`);
}

/** What a stage still needs; links only for those who may fill it in. */
export function MissingItems({ items, canEdit }: { items: MissingItem[]; canEdit: boolean }) {
  const text = useGateText();
  return (
    <MissingList
      items={items.map((item) => ({ key: item.key, text: text(item), href: canEdit ? item.href : undefined }))}
    />
  );
}
