import { describe, expect, it } from "vitest";
import { addressScope, isLoopbackUrl } from "../../src/export/assets/private-addresses.js";

describe("addressScope", () => {
  it.each([
    ["127.0.0.1", "loopback"],
    ["127.255.0.9", "loopback"],
    ["::1", "loopback"],
    ["::ffff:127.0.0.1", "loopback"],
    ["64:ff9b::7f00:1", "loopback"],
    ["0.0.0.0", "private"],
    ["10.1.2.3", "private"],
    ["100.64.0.1", "private"],
    ["169.254.169.254", "private"],
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private"],
    ["192.168.1.1", "private"],
    ["224.0.0.1", "private"],
    ["255.255.255.255", "private"],
    ["::", "private"],
    ["::ffff:10.0.0.1", "private"],
    ["64:ff9b::a00:1", "private"],
    ["fd12:3456::1", "private"],
    ["fe80::1", "private"],
    ["ff02::1", "private"],
    ["2002:7f00:1::", "private"],
    ["localhost", "private"],
    ["", "private"],
    ["172.32.0.1", "public"],
    ["100.128.0.1", "public"],
    ["8.8.8.8", "public"],
    ["::ffff:8.8.8.8", "public"],
    ["64:ff9b::808:808", "public"],
    ["2606:4700::1111", "public"],
  ])("calls %s %s", (address, scope) => {
    expect(addressScope(address)).toEqual(scope);
  });
});

describe("isLoopbackUrl", () => {
  it.each([
    ["http://127.0.0.1:4000", true],
    ["http://0x7f.1/", true],
    ["http://localhost", true],
    ["http://notion.localhost:1", true],
    ["http://[::1]:80", true],
    ["https://api.notion.com", false],
    ["http://localhost.example.com", false],
    ["http://10.0.0.1", false],
  ])("of %s is %s", (url, expected) => {
    expect(isLoopbackUrl(url)).toEqual(expected);
  });
});
