import { useId, useState } from 'react';
import { isReportLanguage, REPORT_LANGUAGES, SECTIONS, type ReportInput } from '../../report/index.ts';
import { kindCounts } from '../../store/select/differences.ts';
import { reportWish, type ReportWish } from '../../store/select/report-wishes.ts';
import { useActions, useApp } from '../hooks.ts';
import { LANGUAGES } from '../shared/strings/languages.ts';
import { Check } from './Check.tsx';
import { ReportAccounts } from './ReportAccounts.tsx';
import { useReportNames } from './report-language.ts';
import { toggled } from './toggled.ts';
import { say } from './say.ts';

/** What goes into the report: its title and foreword, its parts, and of the findings which. */
export function ReportWishes({ input }: { readonly input: ReportInput }) {
  const wish = useApp(reportWish);
  const kinds = useApp(kindCounts);
  const title = useApp((state) => state.record?.title ?? '');
  const names = useReportNames();
  const { wishReport } = useActions();
  return (
    <form className="report-wishes" onSubmit={(event) => event.preventDefault()}>
      <TextWish label={say('report.title')} value={wish.title} placeholder={title} field="title" />
      <TextWish label={say('report.foreword')} value={wish.foreword} placeholder="" field="foreword" long />
      <ReportLanguageChoice />
      <ReportAccounts input={input} />
      <fieldset>
        <legend>{say('report.sections')}</legend>
        {SECTIONS.map((section) => (
          <Check
            key={section}
            label={names.sections[section]}
            checked={!wish.without.includes(section)}
            onChange={() => wishReport({ without: toggled(wish.without, section) })}
          />
        ))}
      </fieldset>
      {kinds.size > 0 && (
        <fieldset>
          <legend>{say('report.kinds')}</legend>
          {[...kinds].map(([kind, count]) => (
            <Check
              key={kind}
              label={names.kinds[kind]}
              count={count}
              checked={!wish.withoutKinds.includes(kind)}
              onChange={() => wishReport({ withoutKinds: toggled(wish.withoutKinds, kind) })}
            />
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{say('report.only')}</legend>
        {(['onlyAnnotated', 'onlyCertain'] as const).map((field) => (
          <Check
            key={field}
            label={say(`report.${field}`)}
            checked={wish[field]}
            onChange={() => wishReport({ [field]: !wish[field] })}
          />
        ))}
      </fieldset>
    </form>
  );
}

/** What the report is written in; as the page speaks, unless the reader says otherwise. */
function ReportLanguageChoice() {
  const id = useId();
  const { language } = useApp(reportWish);
  const { wishReport } = useActions();
  return (
    <div className="report-text">
      <label htmlFor={id}>{say('report.language')}</label>
      <select
        id={id}
        value={language ?? ''}
        onChange={({ target }) =>
          wishReport({ language: REPORT_LANGUAGES.find((each) => each === target.value) ?? null })
        }
      >
        <option value="">{say('report.language.page')}</option>
        {LANGUAGES.filter(({ tag }) => isReportLanguage(tag)).map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
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
