import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { type FormErrorsByName, type FormValues, toFormValues } from "~/http/form-result";
import { ContactFields } from "./contact-fields";

type StoredContact = {
  name: string;
  position: string | null;
  isFirst: boolean;
  phoneMasked: string | null;
  emailMasked: string | null;
};

type ContactPageProps = {
  title: string;
  investorName: string;
  /** Null for a new one. */
  contact: StoredContact | null;
  backHref: string;
  failed?: { errors: FormErrorsByName; values: FormValues };
};

/** The form of a contact, new or stored. What is sealed stands there masked and is only written over. */
export function ContactPage({ title, investorName, contact, backHref, failed }: ContactPageProps) {
  const stored = contact
    ? toFormValues({ name: contact.name, position: contact.position, isFirst: contact.isFirst })
    : {};
  return (
    <div className="page-narrow">
      <PageHeader title={title} back={{ href: backHref, label: investorName }} />
      <Card>
        <Form errors={failed?.errors} values={failed?.values ?? stored} escapeHref={backHref} idPrefix="f">
          <ContactFields phoneMasked={contact?.phoneMasked ?? null} emailMasked={contact?.emailMasked ?? null} />
          <SubmitRow cancelHref={backHref} />
        </Form>
      </Card>
    </div>
  );
}
