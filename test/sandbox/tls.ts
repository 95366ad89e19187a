import { generate } from 'selfsigned';

/** A key and its certificate, both PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

let pending: Promise<Certificate> | null = null;

const make = async (): Promise<Certificate> => {
  const pems = await generate([{ name: 'commonName', value: 'Sidelight sandbox' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  return { key: pems.private, cert: pems.cert };
};

/**
 * A self-signed certificate for the sandbox's TLS server, made once per process and never written
 * to disk. One serves every host name: the browsers under test are told to accept it.
 */
export const selfSignedCertificate = (): Promise<Certificate> => {
  pending ??= make();
  return pending;
};
