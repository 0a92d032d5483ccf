import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

export type MailLanguage = "zh-CN" | "en";
export type Mail = { subject: string; html: string; text: string };

type Content = {
  language: MailLanguage;
  subject: string;
  greeting: string;
  paragraphs: string[];
  /** Label and value pairs shown as a small table. */
  facts?: [label: string, value: string][];
  action?: { label: string; url: string };
  /** Small print below, such as how long a link is good for. */
  note?: string;
};

const signature = {
  "zh-CN": "落地 Landfall · 系统自动发送，请勿直接回复。",
  en: "Landfall · sent by the system; replies are not read.",
};

/** One mail in HTML and plain text from the same content. All values are escaped by React. */
export function composeMail(content: Content): Mail {
  const subject = oneLine(content.subject);
  return {
    subject,
    html: `<!doctype html>${renderToStaticMarkup(<MailPage {...content} subject={subject} />)}`,
    text: plainText(content),
  };
}

/** A header value must not break out of its line (mail header tricks). */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ").trim();
}

const ink = "#1f2a30";
const quiet = "#5b6b73";
const accent = "#0f5c66";
const line = "#d9e0e3";

function MailPage({ language, subject, greeting, paragraphs, facts = [], action, note }: Content): ReactElement {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{subject}</title>
      </head>
      <body
        style={{
          margin: 0,
          background: "#f4f6f7",
          color: ink,
          fontFamily: '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif',
          fontSize: 14,
          lineHeight: "22px",
        }}
      >
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
          <tbody>
            <tr>
              <td align="center" style={{ padding: "24px 12px" }}>
                <table
                  role="presentation"
                  width="560"
                  cellPadding={0}
                  cellSpacing={0}
                  style={{
                    maxWidth: 560,
                    width: "100%",
                    background: "#ffffff",
                    border: `1px solid ${line}`,
                    borderRadius: 6,
                  }}
                >
                  <tbody>
                    <tr>
                      <td
                        style={{
                          padding: "16px 24px",
                          borderBottom: `1px solid ${line}`,
                          fontWeight: 600,
                          color: accent,
                        }}
                      >
                        落地 Landfall
                      </td>
                    </tr>
                    <tr>
                      <td style={{ padding: 24 }}>
                        <p style={{ margin: "0 0 12px" }}>{greeting}</p>
                        {paragraphs.map((paragraph) => (
                          <p key={paragraph} style={{ margin: "0 0 12px" }}>
                            {paragraph}
                          </p>
                        ))}
                        {facts.length > 0 ? <Facts facts={facts} /> : null}
                        {action ? (
                          <p style={{ margin: "20px 0 8px" }}>
                            <a
                              href={action.url}
                              style={{
                                display: "inline-block",
                                padding: "8px 16px",
                                background: accent,
                                color: "#ffffff",
                                borderRadius: 6,
                                textDecoration: "none",
                              }}
                            >
                              {action.label}
                            </a>
                          </p>
                        ) : null}
                        {action ? <Quiet>{action.url}</Quiet> : null}
                        {note ? <Quiet>{note}</Quiet> : null}
                      </td>
                    </tr>
                    <tr>
                      <td style={{ padding: "12px 24px", borderTop: `1px solid ${line}`, fontSize: 12, color: quiet }}>
                        {signature[language]}
                      </td>
                    </tr>
                  </tbody>
                </table>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  );
}

function Facts({ facts }: { facts: [string, string][] }): ReactElement {
  return (
    <table cellPadding={0} cellSpacing={0} style={{ margin: "4px 0 12px" }}>
      <tbody>
        {facts.map(([label, value]) => (
          <tr key={label}>
            <td style={{ padding: "2px 16px 2px 0", color: quiet, verticalAlign: "top", whiteSpace: "nowrap" }}>
              {label}
            </td>
            <td style={{ padding: "2px 0" }}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Quiet({ children }: { children: ReactNode }): ReactElement {
  return (
    <p style={{ margin: "0 0 8px", fontSize: 12, lineHeight: "18px", color: quiet, wordBreak: "break-all" }}>
      {children}
    </p>
  );
}

function plainText({ language, greeting, paragraphs, facts = [], action, note }: Content): string {
  const separator = language === "en" ? ": " : "：";
  return [
    greeting,
    ...paragraphs,
    facts.map(([label, value]) => `${label}${separator}${value}`).join("\n"),
    action ? `${action.label}\n${action.url}` : "",
    note ?? "",
    `-- \n${signature[language]}`,
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}
