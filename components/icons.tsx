// The few signs the interface draws; the styles of what they stand in give them size and line.

const COMMON = { viewBox: '0 0 16 16', 'aria-hidden': 'true' } as const;

export function CloseSign() {
  return (
    <svg {...COMMON}>
      <path d="M4 4l8 8M12 4l-8 8" />
    </svg>
  );
}

/** Points to where the text began; the styles turn it round in right-to-left text. */
export function BackSign() {
  return (
    <svg {...COMMON} class="turns">
      <path d="M9.5 3.5L5 8l4.5 4.5" />
    </svg>
  );
}

export function ForwardSign() {
  return (
    <svg {...COMMON} class="turns">
      <path d="M6.5 3.5L11 8l-4.5 4.5" />
    </svg>
  );
}

/** An eye that is struck out. */
export function HideSign() {
  return (
    <svg {...COMMON}>
      <path d="M1.8 8C3.2 5.3 5.4 4 8 4s4.8 1.3 6.2 4c-1.4 2.7-3.6 4-6.2 4s-4.8-1.3-6.2-4zM6.3 8a1.7 1.7 0 0 0 3.400 0 1.7 1.7 0 0 0-3.400 0M3 13.3L13 2.7" />
    </svg>
  );
}
