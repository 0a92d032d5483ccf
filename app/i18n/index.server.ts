import { createInstance, type i18n, type TFunction } from "i18next";
import { defaultLanguage, type Language } from "./languages";
import { type Namespace, resources } from "./resources";

/** One finished instance per language. Nothing in them changes after start, so all requests share them. */
const instances: Record<Language, i18n> = { "zh-CN": instanceFor("zh-CN"), en: instanceFor("en") };

/** Texts outside a page: jobs, mail, exports, commands. */
export function fixedT<Space extends Namespace>(language: Language, namespace: Space): TFunction<Space> {
  return instances[language].getFixedT(language, namespace);
}

function instanceFor(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: defaultLanguage,
    defaultNS: "common",
    resources,
    initAsync: false,
    returnNull: false,
    showSupportNotice: false,
    // React escapes text itself; a mail template escapes at the place of use.
    interpolation: { escapeValue: false },
  });
  return instance;
}
