import { useContext } from "react";
import { Icon } from "~/components/ui/icon";
import { messageOf } from "~/http/form-result";
import { useTranslation } from "~/i18n/use-translation";
import { FormContext, type FormState, fieldId } from "./form-context";

/**
 * The summary of what is wrong, each line a link to its field. Stands first to the eye (`order-first`) and takes
 * the focus; rendered after the fields, which have told their labels by then.
 */
export function FormErrors() {
  const { t } = useTranslation("errors");
  const { t: word } = useTranslation("forms");
  const form = useContext(FormContext);
  if (!form) return null;
  const entries = inOrderOf(form.labels, Object.entries(form.errors)).filter(([, messages]) => messages.length > 0);
  if (entries.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the reader has to hear first what is wrong
    <div className="callout callout-error order-first" role="alert" tabIndex={-1} autoFocus>
      <Icon name="warning" />
      <p className="callout-title">{t("summaryTitle", { count: entries.length })}</p>
      <ul>
        {entries.map(([name, messages]) => {
          const label = form.labels.get(name);
          const text = messages.map((message) => messageOf(message, word)).join(word("joint"));
          return (
            <li key={name}>
              {label ? (
                <a href={`#${fieldId(form.idPrefix, name)}`} className="link">
                  {word("labelled", { label, text })}
                </a>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** As the fields stand on the page; what belongs to none of them comes last. */
function inOrderOf<Entry extends [name: string, messages: string[]]>(
  labels: FormState["labels"],
  entries: Entry[],
): Entry[] {
  const names = [...labels.keys()];
  const placeOf = ([name]: Entry) => (labels.has(name) ? names.indexOf(name) : names.length);
  return entries.sort((a, b) => placeOf(a) - placeOf(b));
}
