import type { Channel, OpenChannel } from '../storage/tabs.ts';

/** Channels that deliver at once, to everybody else of the same name. */
export function channels(): OpenChannel {
  const members = new Map<string, Map<Channel, (event: { readonly data: unknown }) => void>>();
  return (name) => {
    const others = members.get(name) ?? new Map<Channel, (event: { readonly data: unknown }) => void>();
    members.set(name, others);
    const channel: Channel = {
      postMessage: (data) => {
        for (const [other, hear] of others) if (other !== channel) hear({ data: structuredClone(data) });
      },
      addEventListener: (_, listener) => void others.set(channel, listener),
      close: () => void others.delete(channel),
    };
    return channel;
  };
}
