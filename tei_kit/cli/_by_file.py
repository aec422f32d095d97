"""Groups of commands whose files are imported only when they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class CommandsByFile(click.Group):
    """Import a command's file only when the command is asked for: starting stays quick.

    Args:
        modules: the module of each command, whose `COMMAND` it is, in the order of the help.
    """

    def __init__(self, *arguments: Any, modules: Mapping[str, str], **more: Any) -> None:  # noqa: ANN401 - click's
        super().__init__(*arguments, **more)
        self._modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(self._modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in self._modules:
            return None
        command = import_module(self._modules[cmd_name]).COMMAND
        assert isinstance(command, click.Command)
        return command
