import { Icon } from "~/components/ui/icon";
import type { Role } from "~/domain/access/roles";
import { useTranslation } from "~/i18n/use-translation";
import { BrandMark } from "./brand-mark";
import { isPlaceOf, railPlaces } from "./places";

/** Where one can go. Folds to its icons by a checkbox, remembered in a cookie where the script runs. */
export function Rail({ role, path, isCollapsed }: { role: Role; path: string; isCollapsed: boolean }) {
  const { t } = useTranslation("frame");
  const { t: word } = useTranslation("common");
  return (
    <nav className="rail" aria-label={t("mainNavigation")}>
      <a href="/home" className="rail-brand">
        <BrandMark />
        <span className="rail-word">{word("product")}</span>
      </a>
      <div className="rail-places">
        {railPlaces[role].map((place) => {
          const name = t(`places.${place.key}`);
          return (
            <a
              key={place.key}
              href={place.href}
              className="rail-place"
              title={name}
              aria-label={name}
              aria-current={isPlaceOf(place, path) ? "page" : undefined}
            >
              <Icon name={place.icon} />
              <span className="rail-word">{name}</span>
            </a>
          );
        })}
      </div>
      <div className="rail-foot">
        <label className="rail-place" title={t("collapse")}>
          <input
            type="checkbox"
            id="rail-collapsed"
            className="sr-only"
            defaultChecked={isCollapsed}
            aria-label={t("collapse")}
            data-remember="rail"
          />
          <Icon name="fold" className="rail-fold" />
          <span className="rail-word" aria-hidden="true">
            {t("collapse")}
          </span>
        </label>
      </div>
    </nav>
  );
}
