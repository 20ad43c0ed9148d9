import { LogOut } from "lucide-react";
import { useState } from "react";
import { useServices } from "../../app/services.ts";
import { Button, Dialog, DialogClose } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";

/** Ends the session here and on the server, and shuts the vault. Offline the server's end runs out by itself. */
export function SignOutDialog() {
  const { client, tokens, vault } = useServices();
  const { settings, common } = useTexts();
  const t = settings.signOut;
  const [isBusy, setBusy] = useState(false);

  async function signOut() {
    setBusy(true);
    await client.signout();
    await tokens.set(null);
    vault.lock();
  }
  return (
    <Dialog
      title={t.title}
      trigger={
        <Button look="quiet" icon={LogOut} wide>
          {t.action}
        </Button>
      }
      actions={
        <>
          <Button busy={isBusy} onClick={() => void signOut()}>
            {t.action}
          </Button>
          <DialogClose render={<Button look="quiet">{common.cancel}</Button>} />
        </>
      }
    >
      <p>{t.text}</p>
    </Dialog>
  );
}
