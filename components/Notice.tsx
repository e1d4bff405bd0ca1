// A short word on what was just done, with the way back.
export interface NoticeProps {
  text: string;
  actions: { name: string; text: string; act: () => void }[];
}

export function Notice({ text, actions }: NoticeProps) {
  return (
    <div class="card notice">
      <p role="status">{text}</p>
      <div class="foot">
        {actions.map(({ name, text: words, act }) => (
          <button key={name} type="button" class="plain" data-act={name} onClick={act}>
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
