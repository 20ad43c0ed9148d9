import type { ReactNode } from "react";
import { useRecords } from "../../app/services.ts";
import { useSetting } from "../../app/use-live.ts";
import { Card, Choice, Page, RowLink, RowList, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { SignOutDialog } from "./sign-out-dialog.tsx";

export function SettingsScreen() {
  const { settings: t, exportAndBackup } = useTexts();
  const isSignedIn = useSetting("tokens") !== null;
  return (
    <Page title={t.title}>
      <Stack className="gap-8">
        <Group title={t.groups.account}>
          <RowList>
            <Row to="/settings/profile">{t.profile.title}</Row>
            <Row to="/settings/consents">{t.consents.title}</Row>
            <Row to="/settings/delete">{t.remove.title}</Row>
          </RowList>
          {isSignedIn && <SignOutDialog />}
        </Group>
        <Group title={t.groups.device}>
          <ThemeChoice />
          <RowList>
            <Row to="/settings/lock">{t.lock.title}</Row>
            <Row to="/settings/export">{exportAndBackup.title}</Row>
          </RowList>
        </Group>
        <Group title={t.groups.trust}>
          <RowList>
            <Row to="/settings/privacy">{t.privacy.title}</Row>
            <Row to="/settings/receipts">{t.receipts.title}</Row>
            <Row to="/settings/about">{t.about.title}</Row>
            <Row to="/settings/licences">{t.licences.title}</Row>
          </RowList>
        </Group>
      </Stack>
    </Page>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-title">{title}</h2>
      {children}
    </section>
  );
}

type Place =
  | "profile"
  | "consents"
  | "delete"
  | "lock"
  | "export"
  | "privacy"
  | "receipts"
  | "about"
  | "licences";

function Row({ to, children }: { to: `/settings/${Place}`; children: ReactNode }) {
  return (
    <li>
      <RowLink to={to}>{children}</RowLink>
    </li>
  );
}

function ThemeChoice() {
  const t = useTexts().settings.look;
  const records = useRecords();
  const theme = useSetting("theme") ?? "system";
  return (
    <Card>
      <Choice
        label={t.label}
        value={theme}
        onChange={(chosen) => void records.setSetting("theme", chosen)}
        options={[
          { value: "system", label: t.system },
          { value: "light", label: t.light },
          { value: "dark", label: t.dark },
        ]}
      />
    </Card>
  );
}
