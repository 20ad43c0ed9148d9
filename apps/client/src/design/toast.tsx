import { Toast as BaseToast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTexts } from "../texts/index.ts";
import { IconButton } from "./button.tsx";

/** Short news that goes by itself; read out politely. Nothing that must be acted on. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <BaseToast.Provider timeout={6_000} limit={2}>
      {children}
      <BaseToast.Portal>
        <BaseToast.Viewport className="fixed inset-x-4 bottom-24 z-10 mx-auto flex max-w-md flex-col gap-2 lg:bottom-6">
          <List />
        </BaseToast.Viewport>
      </BaseToast.Portal>
    </BaseToast.Provider>
  );
}

function List() {
  const { toasts } = BaseToast.useToastManager();
  const t = useTexts().common;
  return toasts.map((toast) => (
    <BaseToast.Root
      key={toast.id}
      toast={toast}
      data-lies-over="news"
      swipeDirection={["down", "right"]}
      className="leaf-small bg-ink text-paper shadow-raised transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0"
    >
      <BaseToast.Content className="flex items-center justify-between gap-2 py-1 pr-1 pl-4">
        <BaseToast.Title render={<p />} className="font-medium" />
        <BaseToast.Close render={<IconButton icon={X} label={t.close} className="hover:bg-transparent" />} />
      </BaseToast.Content>
    </BaseToast.Root>
  ));
}

/** Answers with a function that shows one sentence. */
export function useToast(): (sentence: string) => void {
  const { add } = BaseToast.useToastManager();
  return (sentence) => {
    add({ title: sentence });
  };
}
