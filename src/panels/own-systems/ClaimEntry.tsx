import { type FormEvent, useState } from 'react';
import type { SystemId, VariantId } from '../../core/edition/model.ts';
import { localised } from '../../core/localised.ts';
import {
  type ClaimForm,
  type ClaimFormFault,
  claimFromForm,
  type GivenClaim,
} from '../../core/operations/claim-form.ts';
import { useSlice } from '../shared/portee.ts';
import { ChoiceField, TextField } from './fields.tsx';
import { useOwnSystemsWords } from './use-words-of-own-systems.ts';

interface Props {
  readonly onEnter: (given: GivenClaim) => void;
  readonly onLeave: () => void;
}

const blank: ClaimForm = {
  ...{ systemId: null, name: '', kind: 'ballistic missile', aliases: '' },
  ...{ variantId: null, variantName: '', low: '', high: '' },
  ...{ qualifier: 'up to', measures: 'missile range', publisher: '', title: '', date: '', url: '' },
};

const kinds = ['ballistic missile', 'air defence', 'aircraft'] as const;
const qualifiers = ['up to', 'about', 'exact'] as const;
const measured = ['missile range', 'engagement range', 'combat radius'] as const;

/** A range claim, typed: of what, how far, and who says so. */
export function ClaimEntry({ onEnter, onLeave }: Props) {
  const { t } = useOwnSystemsWords();
  const language = useSlice((scene) => scene.language);
  const systems = useSlice(({ head }) => head.systems);
  const [form, setForm] = useState(blank);
  const [fault, setFault] = useState<ClaimFormFault | null>(null);
  const change = (part: Partial<ClaimForm>): void => setForm({ ...form, ...part });
  const system = systems.find(({ id }) => id === form.systemId) ?? null;
  const enter = (event: FormEvent) => {
    event.preventDefault();
    const given = claimFromForm(form, systems, language);
    setFault(given.ok ? null : given.fault);
    if (given.ok) onEnter(given.value);
  };
  const text = (field: ClaimFormFault['field'] | 'aliases' | 'title', label: string, hint = '') => (
    <TextField
      label={label}
      hint={hint}
      value={form[field]}
      fault={fault?.field === field ? t(`claim.fault.${fault.code}`) : null}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <form
      className="claim-entry"
      onSubmit={enter}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <ChoiceField
        label={t('claim.system')}
        value={form.systemId ?? ''}
        options={[
          ...systems.map(({ id, label }) => [id, localised(label, language)] as const),
          ['', t('claim.another-system')],
        ]}
        isFirst
        onChange={(value) => {
          const chosen = systems.find(({ id }) => id === value);
          change({
            systemId: value === '' ? null : (value as SystemId),
            variantId: chosen?.defaultVariantId ?? null,
          });
        }}
      />
      {system === null ? (
        <>
          {text('name', t('claim.name'))}
          <ChoiceField
            label={t('claim.kind')}
            value={form.kind}
            options={kinds.map((kind) => [kind, t(`system.${kind}`)] as const)}
            onChange={(value) =>
              change({ kind: kinds.find((kind) => kind === value) ?? form.kind })
            }
          />
          {text('aliases', t('claim.aliases'), t('claim.aliases-hint'))}
        </>
      ) : (
        <>
          <ChoiceField
            label={t('claim.variant')}
            value={form.variantId ?? ''}
            options={[
              ...system.variants.map(({ id, label }) => [id, localised(label, language)] as const),
              ['', t('claim.another-variant')],
            ]}
            onChange={(value) => change({ variantId: value === '' ? null : (value as VariantId) })}
          />
          {form.variantId === null && text('variantName', t('claim.variant-name'))}
        </>
      )}
      {text('high', t('claim.high'))}
      {text('low', t('claim.low'))}
      <ChoiceField
        label={t('claim.qualifier')}
        value={form.qualifier}
        options={qualifiers.map((one) => [one, t(`claim.${one}`)] as const)}
        onChange={(value) =>
          change({ qualifier: qualifiers.find((one) => one === value) ?? form.qualifier })
        }
      />
      <ChoiceField
        label={t('claim.measures')}
        value={form.measures}
        options={measured.map((one) => [one, t(`claim.${one}`)] as const)}
        onChange={(value) =>
          change({ measures: measured.find((one) => one === value) ?? form.measures })
        }
      />
      <fieldset>
        <legend>{t('claim.source')}</legend>
        <p className="meta">{t('claim.source-why')}</p>
        {text('publisher', t('claim.publisher'))}
        {text('title', t('claim.title'))}
        {text('date', t('claim.date'))}
        {text('url', t('claim.url'))}
      </fieldset>
      <p className="claim-entry__acts">
        <button type="submit" className="claim-entry__keep">
          {t('claim.keep')}
        </button>
        <button type="button" className="text-button" onClick={onLeave}>
          {t('claim.leave')}
        </button>
      </p>
    </form>
  );
}
