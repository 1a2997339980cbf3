"""A browser over a pipe: enough of the DevTools protocol to open pages, count elements and hear what they try."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest


class Chromium:
    """A headless Chromium; what pages ask of the network, and the dialogs they open, end up in two lists."""

    def __init__(self, program: str, profile: Path) -> None:
        self.requests: list[str] = []
        self.dialogs: list[str] = []
        self._number = 0
        read_here, write_there = os.pipe()
        read_there, write_here = os.pipe()
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe"]

        def connect() -> None:  # the browser reads commands from 3 and answers on 4
            ends = os.dup(read_there), os.dup(write_there)
            os.dup2(ends[0], 3)
            os.dup2(ends[1], 4)

        self._process = subprocess.Popen(
            [program, *flags, f"--user-data-dir={profile}", "about:blank"],
            pass_fds=(3, 4),
            preexec_fn=connect,  # noqa: PLW1509 - no threads here
            stderr=subprocess.DEVNULL,
        )
        os.close(read_there)
        os.close(write_there)
        self._in, self._out = os.fdopen(read_here, "rb"), os.fdopen(write_here, "wb", buffering=0)
        self._session: str | None = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.call(f"{domain}.enable")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._out.close()
        self._process.kill()
        self._process.wait()
        self._in.close()

    def call(self, method: str, **params: object) -> dict:
        """Send a command and return its result; events that come in between are noted."""
        self._number += 1
        message: dict = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        self._out.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                return answer.get("result", answer)

    def _next(self) -> dict:
        data = bytearray()
        while (byte := self._in.read(1)) != b"\0":
            if not byte:
                raise EOFError("the browser ended")
            data += byte
        message = json.loads(data)
        method = message.get("method")
        if method == "Network.requestWillBeSent":
            self.requests.append(message["params"]["request"]["url"])
        elif method == "Page.javascriptDialogOpening":
            self.dialogs.append(message["params"]["message"])
            self._number += 1
            close = {"id": self._number, "method": "Page.handleJavaScriptDialog", "params": {"accept": True}}
            self._out.write(json.dumps(close | {"sessionId": self._session}).encode() + b"\0")
        self.last_event = method
        return message

    def open(self, page: Path) -> None:
        """Load a page and wait until it is there."""
        self.call("Page.navigate", url=page.as_uri())
        while self._next().get("method") != "Page.loadEventFired":
            pass

    def ask(self, expression: str) -> object:
        """Return the value of an expression of JavaScript."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")


@pytest.fixture(scope="module")
def browser(tmp_path_factory) -> Iterator[Chromium]:
    program = shutil.which(os.environ.get("NEWSCORPUS_CHROMIUM", "no browser is named"))
    if program is None:
        pytest.skip("NEWSCORPUS_CHROMIUM names no browser")
    with Chromium(program, tmp_path_factory.mktemp("profile")) as chromium:
        yield chromium
