import { Icon } from "~/components/ui/icon";
import type { Role } from "~/domain/access/roles";
import { useTranslation } from "~/i18n/use-translation";
import { isPlaceOf, type Place, railPlaces, rolesWithQuickEntry } from "./places";

/** The phone's bar: four places with the quick entry between them. */
export function BottomBar({ role, path }: { role: Role; path: string }) {
  const { t } = useTranslation("frame");
  const places = railPlaces[role].slice(0, 4);
  const middle = Math.ceil(places.length / 2);
  return (
    <nav className="bottombar" aria-label={t("quickPlaces")}>
      {places.slice(0, middle).map((place) => (
        <BarPlace key={place.key} place={place} path={path} />
      ))}
      {rolesWithQuickEntry.includes(role) ? (
        <a href="/projects/new" className="bottombar-place bottombar-new" aria-label={t("newLead")}>
          <Icon name="plus" />
        </a>
      ) : (
        <a href="/search" className="bottombar-place" aria-current={path === "/search" ? "page" : undefined}>
          <Icon name="search" />
          {t("searchPlace")}
        </a>
      )}
      {places.slice(middle).map((place) => (
        <BarPlace key={place.key} place={place} path={path} />
      ))}
    </nav>
  );
}

function BarPlace({ place, path }: { place: Place; path: string }) {
  const { t } = useTranslation("frame");
  return (
    <a href={place.href} className="bottombar-place" aria-current={isPlaceOf(place, path) ? "page" : undefined}>
      <Icon name={place.icon} />
      {t(`placesShort.${place.key}`)}
    </a>
  );
}
