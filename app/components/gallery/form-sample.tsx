import { Checkbox, CheckboxGroup, RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { FileInput } from "~/components/forms/file-input";
import { Form, FormGrid, FormGroup } from "~/components/forms/form";
import { MoneyInput } from "~/components/forms/money-input";
import { NumberInput } from "~/components/forms/number-input";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { priorityFlags, sourceChannels, stages } from "~/domain/projects/codes";
import { useCodeName } from "~/i18n/use-code-name";

export function FormSample() {
  const name = useCodeName();
  return (
    <div className="page-narrow">
      <PageHeader back={{ href: "/design", label: "项目列表" }} title="新增线索" meta="一屏填完，其余可以以后补" />
      <Card className="p-6!">
        <Form
          action="/design"
          draft="design-lead"
          escapeHref="/design"
          operation
          version={3}
          errors={{
            name: ["forms:required"],
            decisionOn: ["forms:notADate"],
            total: ["forms:notAMoney"],
            flags: ["forms:tooMany?max=2"],
          }}
          values={{
            name: "",
            decisionOn: "2026-13-01",
            "total.amount": "一千万",
            "total.unit": "USD_wan",
            flags: ["biopharma"],
            note: "投资方希望先看标准厂房。",
          }}
        >
          <FormGrid>
            <TextInput
              name="name"
              label="项目名称"
              required
              help="写清投资方与内容，例如“某某公司功率器件封装项目”。"
              wide
            />
            <Select
              name="channel"
              label="来源渠道"
              required
              options={sourceChannels.map((code) => ({ value: code, label: name("sourceChannel", code) }))}
            />
            <TextInput
              name="country"
              label="国别（地区）"
              required
              suggestions={["新加坡", "德国", "日本", "中国香港"]}
              value="新加坡"
            />
            <MoneyInput name="total" label="总投资" help="投资方报的数，按原币种填。" />
            <MoneyInput name="fixed" label="固定资产投资" units={["CNY_wan"]} value="86000" />
            <NumberInput name="area" label="用地面积" unit="亩" value="42" />
            <DateInput name="decisionOn" label="预计决策日期" />
            <RadioGroup
              name="stage"
              label="当前阶段"
              value="lead"
              inline
              options={stages.slice(0, 3).map((code) => ({ value: code, label: name("stage", code) }))}
            />
            <CheckboxGroup
              name="flags[]"
              label="重点产业"
              inline
              options={priorityFlags.map((code) => ({ value: code, label: name("priorityFlag", code) }))}
            />
            <Checkbox name="isAnonymous" label="投资方暂不公开" help="看板与列表只显示对外代号。" />
            <TextInput name="locked" label="统一社会信用代码" value="91350100M000100Y43" readOnly />
            <Textarea name="note" label="备注" />
            <FileInput name="file" label="附件" help="PDF、图片或 Office 文件，单个不超过 20 MB。" wide />
          </FormGrid>
          <FormGroup title="首次联系人">
            <TextInput name="contact.name" label="姓名" />
            <TextInput name="contact.mobile" label="手机" type="tel" isPrivate />
          </FormGroup>
          <SubmitRow cancelHref="/design">
            <Button name="then" value="another">
              保存并继续新增
            </Button>
          </SubmitRow>
        </Form>
      </Card>
    </div>
  );
}
