import { Button, Group, Input, Modal, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FrontArticle } from '#components/desk/api/types.ts'
import { WEIGHT_NAMES } from '#components/desk/fronts/front-names.ts'
import { LIMITS } from '#domain/article/content.ts'
import { type CardPlan, WEIGHTS, type Weight } from '#domain/front/plan.ts'

type Props = { card: CardPlan; article: FrontArticle | null; onDone: (card: CardPlan | null) => void }

const CHOICES = WEIGHTS.map((value) => ({ value, label: WEIGHT_NAMES[value] }))

/** How a story stands on this front: how much it is worth, and what the front says differently. */
export function CardDialog({ card, article, onDone }: Props) {
  const [weight, setWeight] = useState<Weight>(card.weight)
  const [kicker, setKicker] = useState(card.overrides.kicker ?? '')
  const [headline, setHeadline] = useState(card.overrides.headline ?? '')
  const save = () => {
    const { kicker: _kicker, headline: _headline, ...others } = card.overrides
    const overrides = {
      ...others,
      ...(kicker.trim() && { kicker: kicker.trim() }),
      ...(headline.trim() && { headline: headline.trim() }),
    }
    onDone({ ...card, weight, overrides })
  }
  return (
    <Modal opened onClose={() => onDone(null)} title="How it stands on this front" size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Stack gap="sm">
          <TextInput
            label="Headline"
            description="Empty: as in the article, which stays as it is."
            placeholder={article?.headline}
            maxLength={LIMITS.headline}
            value={headline}
            onChange={(event) => setHeadline(event.currentTarget.value)}
            data-autofocus
          />
          <TextInput
            label="Kicker"
            description="Empty: as in the article."
            placeholder={article?.kicker}
            maxLength={LIMITS.kicker}
            value={kicker}
            onChange={(event) => setKicker(event.currentTarget.value)}
          />
          <Input.Wrapper label="Weight" labelElement="div" id="card-weight">
            <SegmentedControl
              fullWidth
              aria-label="Weight"
              data={CHOICES}
              value={weight}
              onChange={(value) => setWeight(value as Weight)}
            />
          </Input.Wrapper>
          <Group justify="flex-end">
            <Button type="submit">Change the draft</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
