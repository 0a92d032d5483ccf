import { Button, ButtonLink, IconButton } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { ConfirmDialog } from "~/components/ui/confirm-dialog";
import { CopyButton } from "~/components/ui/copy-button";
import { Icon, iconNames } from "~/components/ui/icon";
import { LightMark } from "~/components/ui/light-mark";
import { Menu } from "~/components/ui/menu";
import { PageHeader } from "~/components/ui/page-header";
import { Tag } from "~/components/ui/tag";

export function ControlsSample() {
  return (
    <>
      <PageHeader title="控件" />
      <div className="flex flex-col gap-4">
        <Card className="flex flex-wrap items-center gap-3">
          <Button variant="primary">主要操作</Button>
          <Button>次要操作</Button>
          <Button variant="quiet">安静</Button>
          <Button variant="danger">删除</Button>
          <Button disabled>不可用</Button>
          <Button size="small">小</Button>
          <Button size="small" variant="primary" icon="plus">
            小
          </Button>
          <IconButton label="编辑" icon="edit" />
          <Menu
            label="更多"
            items={[
              { label: "复制链接", href: "#" },
              { label: "删除", action: "/design", isDanger: true },
            ]}
          />
          <ButtonLink href="/design" data-dialog-open="confirm">
            打开确认
          </ButtonLink>
          <CopyButton text="91350100M000100Y43" />
          <kbd>n</kbd>
        </Card>
        <Card className="flex flex-wrap items-center gap-4">
          <LightMark light="green" />
          <LightMark light="yellow" />
          <LightMark light="red" />
          <LightMark light="grey" />
          <Tag>普通</Tag>
          <Tag tone="outline">描边</Tag>
          <Tag tone="accent">强调</Tag>
          <Tag tone="good">已获批</Tag>
          <Tag tone="caution">待确认</Tag>
          <Tag tone="bad">逾期</Tag>
        </Card>
        <Card className="flex flex-wrap gap-4">
          {iconNames.map((name) => (
            <span key={name} className="flex w-28 items-center gap-2 text-xs text-muted">
              <Icon name={name} /> {name}
            </span>
          ))}
        </Card>
      </div>
      <ConfirmDialog id="confirm" title="终止这个项目？" action="/design" confirmLabel="终止" isDanger>
        终止后项目不再计入在谈，历史保留。恢复需要园区领导批准。
      </ConfirmDialog>
    </>
  );
}
