// A sheet from below, for narrow pages. Mantine keeps the focus in it and gives it back.
import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';

export function Sheet({
  opened,
  onClose,
  label,
  above = false,
  children,
}: {
  opened: boolean;
  onClose: () => void;
  label: string;
  /** over another sheet */
  above?: boolean;
  children: ReactNode;
}) {
  return (
    <Drawer.Root opened={opened} onClose={onClose} position="bottom" size="auto" zIndex={above ? 300 : 200}>
      <Drawer.Overlay />
      <Drawer.Content className="sheet-content" aria-label={label}>
        <Drawer.Body className="sheet-body">
          <div className="sheet-grip" aria-hidden />
          {children}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
