import { type ConsentName, consentNames, consentTexts } from "@serenya/contract";
import { useState } from "react";
import { Banner, Button, Card, CheckBox, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { ConsentReader } from "./consent-reader.tsx";

const boxes = ["legal", "medical"] as const;
const textsUnder = (box: (typeof boxes)[number]): readonly ConsentName[] =>
  consentNames.filter((name) => consentTexts[name].box === box);

/** The two boxes and the five texts. Nothing is ticked beforehand. */
export function ConsentBoxes({
  onAgree,
  busy,
  fault,
}: {
  onAgree: () => void;
  busy: boolean;
  fault: string | null;
}) {
  const t = useTexts().onboarding.consents;
  const [ticked, setTicked] = useState({ legal: false, medical: false });
  const [isMissing, setMissing] = useState(false);
  const agree = () => {
    const isComplete = boxes.every((box) => ticked[box]);
    setMissing(!isComplete);
    if (isComplete) onAgree();
  };
  return (
    <Stack>
      {boxes.map((box) => (
        <Card key={box}>
          <CheckBox
            checked={ticked[box]}
            onChange={(checked) => setTicked({ ...ticked, [box]: checked })}
            label={t[box]}
          >
            <ul>
              {textsUnder(box).map((name) => (
                <li key={name}>
                  <ConsentReader name={name} />
                </li>
              ))}
            </ul>
          </CheckBox>
        </Card>
      ))}
      {isMissing && (
        <Banner tone="warning" live>
          {t.needed}
        </Banner>
      )}
      {fault && (
        <Banner tone="warning" live>
          {fault}
        </Banner>
      )}
      <Button wide busy={busy} onClick={agree}>
        {t.agree}
      </Button>
    </Stack>
  );
}
