import { useId, useState } from 'react';
import { KIND_NAMES, SECTION_NAMES, SECTIONS } from '../../report/index.ts';
import { kindCounts } from '../../store/select/differences.ts';
import { reportWish, type ReportWish } from '../../store/select/report-wishes.ts';
import { useActions, useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';

/** What goes into the report: its title and foreword, its parts, and of the findings which. */
export function ReportWishes() {
  const wish = useApp(reportWish);
  const kinds = useApp(kindCounts);
  const title = useApp((state) => state.record?.title ?? '');
  const { wishReport } = useActions();
  const toggle = (list: readonly string[], item: string): readonly string[] =>
    list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
  return (
    <form className="report-wishes" onSubmit={(event) => event.preventDefault()}>
      <TextWish label={t('report.title')} value={wish.title} placeholder={title} field="title" />
      <TextWish label={t('report.foreword')} value={wish.foreword} placeholder="" field="foreword" long />
      <fieldset>
        <legend>{t('report.sections')}</legend>
        {SECTIONS.map((section) => (
          <Check
            key={section}
            label={SECTION_NAMES[section]}
            checked={!wish.without.includes(section)}
            onChange={() => wishReport({ without: toggle(wish.without, section) })}
          />
        ))}
      </fieldset>
      {kinds.size > 0 && (
        <fieldset>
          <legend>{t('report.kinds')}</legend>
          {[...kinds].map(([kind, count]) => (
            <Check
              key={kind}
              label={KIND_NAMES[kind]}
              count={count}
              checked={!wish.withoutKinds.includes(kind)}
              onChange={() => wishReport({ withoutKinds: toggle(wish.withoutKinds, kind) })}
            />
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{t('report.only')}</legend>
        {(['onlyAnnotated', 'onlyCertain'] as const).map((field) => (
          <Check
            key={field}
            label={t(`report.${field}`)}
            checked={wish[field]}
            onChange={() => wishReport({ [field]: !wish[field] })}
          />
        ))}
      </fieldset>
    </form>
  );
}

interface CheckProps {
  readonly label: string;
  readonly count?: number;
  readonly checked: boolean;
  readonly onChange: () => void;
}

function Check({ label, count, checked, onChange }: CheckProps) {
  return (
    <label className="report-check">
      <input type="checkbox" checked={checked} onChange={onChange} /> {label}
      {count !== undefined && <span className="count"> {count}</span>}
    </label>
  );
}

interface TextWishProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly field: keyof Pick<ReportWish, 'title' | 'foreword'>;
  readonly long?: boolean;
}

/** A line or a passage to write; it keeps its own words while they are typed, and hands them on with each. */
function TextWish({ label, value, placeholder, field, long = false }: TextWishProps) {
  const id = useId();
  const { wishReport } = useActions();
  const [text, setText] = useState(value);
  const props = {
    id,
    value: text,
    placeholder,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setText(target.value);
      wishReport({ [field]: target.value });
    },
  };
  return (
    <div className="report-text">
      <label htmlFor={id}>{label}</label>
      {long ? <textarea rows={3} {...props} /> : <input type="text" {...props} />}
    </div>
  );
}
